package org.communique.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;

/** Searches a snapshot once, within a time limit; counts in how many
 * entries a word is in whatever field, so that only the fields' weights tell them apart, and without entries that were removed but not yet merged away. */
final class Searcher extends IndexSearcher {

    private static final long DEADLINE_MILLIS = 3_000;

    Searcher(DirectoryReader snapshot) {
        super(snapshot);
        setSimilarity(new Ranking(snapshot.numDocs()));
        setQueryCache(null);
        setTimeout(new QueryTimeoutImpl(DEADLINE_MILLIS));
    }

    @Override
    public TermStatistics termStatistics(Term term, int with, long times) throws IOException {
        long live = 0;
        for (String field : Fields.like(term.field())) {
            Term there = new Term(field, term.bytes());
            for (LeafReaderContext leaf : getLeafContexts()) {
                live += live(leaf.reader(), there);
            }
        }
        live = Math.max(1, live);
        return new TermStatistics(term.bytes(), live, Math.max(live, times));
    }

    private static long live(LeafReader leaf, Term term) throws IOException {
        Bits live = leaf.getLiveDocs();
        if (live == null) {
            return leaf.docFreq(term);
        }
        PostingsEnum entries = leaf.postings(term, PostingsEnum.NONE);
        long count = 0;
        while (entries != null && entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count += live.get(entries.docID()) ? 1 : 0;
        }
        return count;
    }
}
