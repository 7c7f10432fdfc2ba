package org.communique.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
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

/** Which records of a kind have words of their own that a text asks for, as a search reads it, but without its fuzzy way out. */
@Component
class Matches implements Words {

    private final Search search;

    Matches(Search search) {
        this.search = search;
    }

    @Override
    public Hits find(String argument, String kind, String text, int most, Revision at) {
        Query words = Questions.OWN_WORDS.all(Asked.of(argument, text));
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .build();
        return search.ask(at, searcher -> hits(searcher, query, most));
    }

    @Override
    public void check(String argument, String text) {
        Asked.of(argument, text);
    }

    private static Hits hits(Searcher searcher, Query query, int most) throws IOException {
        if (searcher.count(query) > most) {
            return new Hits(Set.of(), true);
        }
        Set<String> ids = new HashSet<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer hits = weight.scorer(leaf);
            if (hits != null) {
                collect(leaf, hits.iterator(), ids);
            }
        }
        return new Hits(ids, false);
    }

    private static void collect(LeafReaderContext leaf, DocIdSetIterator hits, Set<String> ids) throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
        Bits live = leaf.reader().getLiveDocs();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if ((live == null || live.get(hit)) && values.advanceExact(hit)) {
                ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
    }
}
