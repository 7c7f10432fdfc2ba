/** Who speaks, takes part and passes words on: persons, organizations, states; posts, and who held them when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"place", "fact", "index", "list", "graphql", "filter"})
package org.communique.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
