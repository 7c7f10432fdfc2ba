/** The documents that we have the facts from, and what became of each cited passage when it was compared with their texts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"actor", "fact", "index", "list", "graphql", "filter"})
package org.communique.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
