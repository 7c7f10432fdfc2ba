/** Looks up anything by its id, after the GraphQL Global Object Identification Specification. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "graphql"})
package org.communique.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
