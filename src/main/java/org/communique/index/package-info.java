/**
 * The Lucene index of all published versions: it selects, sorts, counts and finds rows; MongoDB stores what they are.
 *
 * <p>A version is a block of documents ({@link org.communique.index.IndexDocuments}), one of the record and one of each of its parts, with the
 * revisions that it belongs to. So one index answers questions at every revision. It is brought from one revision to the next by what changed,
 * before requests are pinned to the next. It is in memory, or in the folder that {@code communique.search.index} names: there it has a stamp with the
 * revision and its digest, and is used again at the next start. It is never the only copy of anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "fact")
package org.communique.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
