/** Which published state requests are answered from, and what it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "list", "graphql"})
package org.communique.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
