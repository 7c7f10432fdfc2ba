/** Where the facts are kept: the MongoDB at the given address, or one of this process's own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "graphql"})
package org.communique.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
