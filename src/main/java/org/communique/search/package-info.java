/**
 * Finds facts by words, in a Lucene index of the published revision.
 *
 * <p>The index is brought from one revision to the next by what changed, before requests are pinned to the next; a revision's snapshot of it
 * lives as long as its last reader. It stands in memory, or in the folder that {@code communique.search.index} names: there it is stamped with
 * the revision and its digest, and taken up again at the next start. It knows no kind of fact by name: kinds whose records are
 * {@link org.communique.fact.Searchable} are searched.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "list", "graphql"})
package org.communique.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
