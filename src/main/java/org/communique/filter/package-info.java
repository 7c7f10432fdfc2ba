/** By what lists can be filtered: each kind declares its filter's fields in a table ({@link org.communique.filter.Filters}), from which a filter is compiled to a query of the index. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "list", "graphql"})
package org.communique.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
