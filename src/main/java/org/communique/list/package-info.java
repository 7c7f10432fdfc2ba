/** What a list is: its rows, its filter, its sort keys and its facets ({@link org.communique.list.ListDefinition}); its pages and its counts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index"})
package org.communique.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
