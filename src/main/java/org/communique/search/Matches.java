package org.communique.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.communique.fact.Revision;
import org.communique.list.Words;
import org.springframework.stereotype.Component;

/** Tells filters which records of a kind have the words of a text, as a search reads it: in words of their own, and without its fuzzy way out. */
@Component
class Matches implements Words {

    private static final String ARGUMENT = "matches";

    private final Search search;

    Matches(Search search) {
        this.search = search;
    }

    @Override
    public Hits find(String kind, String text, int most, Revision at) {
        Query words = Questions.OWN_WORDS.all(Asked.of(ARGUMENT, text));
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .build();
        List<String> ids = search.ask(at, searcher -> ids(searcher, query, most + 1));
        return ids.size() > most ? new Hits(ids.subList(0, most), true) : new Hits(ids, false);
    }

    private static List<String> ids(Searcher searcher, Query query, int most) throws IOException {
        List<String> ids = new ArrayList<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer hits = weight.scorer(leaf);
            if (hits != null) {
                collect(leaf, hits.iterator(), most, ids);
            }
        }
        return ids;
    }

    private static void collect(LeafReaderContext leaf, DocIdSetIterator hits, int most, List<String> ids)
            throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
        Bits live = leaf.reader().getLiveDocs();
        while (ids.size() < most && hits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int hit = hits.docID();
            if ((live == null || live.get(hit)) && values.advanceExact(hit)) {
                ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
    }
}
