package org.communique.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.communique.index.RowSearcher;

/**
 * Finds the words that are spelt much like one, among those that occur at the revision: words of other versions would take their places.
 */
record Spellings(RowSearcher searcher) {

    private static final Comparator<Map.Entry<BytesRef, Float>> BEST =
            Map.Entry.<BytesRef, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Returns a query for the words of a field that are most like the term, each scored by how much it is. */
    Query alike(Term term, int edits, int most) throws IOException {
        Map<BytesRef, Float> words = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms terms = leaf.reader().terms(term.field());
            if (terms != null) {
                collect(terms, term, edits, words);
            }
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Map.Entry<BytesRef, Float> word : first(words, term.field(), most)) {
            Query query = new ConstantScoreQuery(new TermQuery(new Term(term.field(), word.getKey())));
            any.add(new BoostQuery(query, word.getValue()), Occur.SHOULD);
        }
        return any.build();
    }

    private static void collect(Terms terms, Term term, int edits, Map<BytesRef, Float> words) throws IOException {
        FuzzyTermsEnum alike = new FuzzyTermsEnum(terms, term, edits, Alike.SAME_START, true);
        BoostAttribute likeness = alike.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef word = alike.next(); word != null; word = alike.next()) {
            words.put(BytesRef.deepCopyOf(word), likeness.getBoost());
        }
    }

    private List<Map.Entry<BytesRef, Float>> first(Map<BytesRef, Float> words, String field, int most)
            throws IOException {
        List<Map.Entry<BytesRef, Float>> first = new java.util.ArrayList<>();
        for (Map.Entry<BytesRef, Float> word :
                words.entrySet().stream().sorted(BEST).toList()) {
            if (first.size() < most && searcher.occurs(new Term(field, word.getKey()))) {
                first.add(word);
            }
        }
        return first;
    }
}
