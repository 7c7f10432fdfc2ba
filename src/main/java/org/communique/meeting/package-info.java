/** Where diplomats meet: talks, conferences, calls, visits, press conferences, interviews; planned, held or called off. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"source", "actor", "place", "topic", "fact", "index", "list", "graphql", "filter"})
package org.communique.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
