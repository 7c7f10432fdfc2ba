/** What happened and what was said, together by date. It knows no kind of fact by name: each declares a {@link org.communique.list.Strand}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "index", "filter", "list", "graphql"})
package org.communique.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
