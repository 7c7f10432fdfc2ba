/** By what lists can be filtered: each kind declares its filter's fields in a table, which becomes conditions on stored records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "list", "graphql"})
package org.communique.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
