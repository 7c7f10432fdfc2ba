/** GraphiQL, the page where a question is written with the schema at hand; built from {@code src/main/graphiql}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "graphql"})
package org.communique.graphiql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
