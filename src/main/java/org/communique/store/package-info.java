/** Where the facts are kept: a MongoDB, or, where none is named, an in-process server that speaks its protocol. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "graphql"})
package org.communique.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
