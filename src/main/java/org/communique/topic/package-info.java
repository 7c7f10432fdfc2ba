/** The vocabulary that facts are filed under: broader and narrower topics. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "list", "graphql", "filter"})
package org.communique.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
