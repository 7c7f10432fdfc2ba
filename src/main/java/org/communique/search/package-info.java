/** Finds facts by words: reads what a text asks for, asks the index for it, and marks it in what was found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "index::text", "filter", "list", "graphql"})
package org.communique.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
