/** Where things happen: venues, cities, regions, countries, and which lies within which. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "list", "graphql", "filter"})
package org.communique.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
