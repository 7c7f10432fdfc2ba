/** The explorer: pages for people who would rather look than read; they ask the API as any client does. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "graphql"})
package org.communique.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
