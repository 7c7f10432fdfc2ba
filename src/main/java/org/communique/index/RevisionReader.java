package org.communique.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the index at a revision: all documents of versions that do not belong to it count as deleted. A version belongs to revision R if
 * {@code since <= R < until}.
 */
final class RevisionReader extends FilterDirectoryReader {

    private final int revision;
    private final Map<FacetField, FacetTable> tables = new ConcurrentHashMap<>();

    RevisionReader(DirectoryReader all, int revision) throws IOException {
        super(all, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader leaf) {
                try {
                    return new Leaf(leaf, revision);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        });
        this.revision = revision;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader all) throws IOException {
        return new RevisionReader(all, revision);
    }

    /** Returns what the values of a field count as; made at the first use. */
    FacetTable table(FacetField field, Revision at) {
        return tables.computeIfAbsent(field, absent -> {
            try {
                return FacetTable.of(absent, at, this);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** None: what is kept by reader would mix up revisions. */
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class Leaf extends FilterLeafReader {

        private final FixedBitSet visible;
        private final int count;

        Leaf(LeafReader leaf, int revision) throws IOException {
            super(leaf);
            this.visible = visible(leaf, revision);
            this.count = visible.cardinality();
        }

        private static FixedBitSet visible(LeafReader leaf, int revision) throws IOException {
            FixedBitSet visible = new FixedBitSet(leaf.maxDoc());
            NumericDocValues since = leaf.getNumericDocValues(IndexFields.SINCE);
            NumericDocValues until = leaf.getNumericDocValues(IndexFields.UNTIL);
            Bits live = leaf.getLiveDocs();
            if (since == null || until == null) {
                return visible;
            }
            for (int doc = since.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = since.nextDoc()) {
                boolean belongs =
                        since.longValue() <= revision && until.advanceExact(doc) && revision < until.longValue();
                if (belongs && (live == null || live.get(doc))) {
                    visible.set(doc);
                }
            }
            return visible;
        }

        @Override
        public @Nullable Bits getLiveDocs() {
            return count == maxDoc() ? null : visible;
        }

        @Override
        public int numDocs() {
            return count;
        }

        /** That of the index: postings and doc values are the same at all revisions. */
        @Override
        public @Nullable CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
