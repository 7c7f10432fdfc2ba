package org.communique.index;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Satisfied by documents whose field has one of very many values. Looks at the documents' own values: a page ends before most of the values have been
 * looked for, each of which would take a lookup in each segment.
 */
final class ManyValuesQuery extends Query {

    private final String field;
    private final Set<String> values;

    ManyValuesQuery(String field, Set<String> values) {
        this.field = field;
        this.values = values;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        FacetTable table = ((RowSearcher) searcher).table(FacetField.of(field));
        FixedBitSet wanted = table.numbers(values);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                SortedSetDocValues own = DocValues.getSortedSet(leaf.reader(), field);
                return new ConstantScoreScorer(this, score(), mode, oneOf(wanted, table.ofSegment(leaf), own));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private static TwoPhaseIterator oneOf(FixedBitSet wanted, int[] numbers, SortedSetDocValues own) {
        return new TwoPhaseIterator(own) {
            @Override
            public boolean matches() throws IOException {
                for (int left = own.docValueCount(); left > 0; left--) {
                    if (wanted.get(numbers[(int) own.nextOrd()])) {
                        return true;
                    }
                }
                return false;
            }

            @Override
            public float matchCost() {
                return 4;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String in) {
        return "%s has one of %d values".formatted(field, values.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManyValuesQuery same && same.field.equals(field) && same.values.equals(values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, values);
    }
}
