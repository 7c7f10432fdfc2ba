/** Who said what: statements as reported, the verbatim quotes in them, and through whom they reached the source. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "meeting", "source", "actor", "place", "topic", "fact", "index", "list", "graphql", "filter"
        })
package org.communique.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
