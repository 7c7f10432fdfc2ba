/** What every part of the API shares: scalars, connections and cursors, loaders, errors, limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "list"})
package org.communique.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
