/** GraphQL over HTTP: requests in, answers out, caches kept right, and nothing hostile let through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "graphql"})
package org.communique.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
