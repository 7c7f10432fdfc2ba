package org.communique.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Joins records and their parts, which are documents of one block. */
public final class Parts {

    private static final Query RECORDS = new FieldExistsQuery(IndexFields.PARENT);
    private static final BitSetProducer BLOCKS = new QueryBitSetProducer(RECORDS);

    private Parts() {}

    /** Returns a query for records with a part of that name that satisfies a query. */
    public static Query having(String part, Query query) {
        return new ToParentBlockJoinQuery(
                both(new TermQuery(new Term(IndexFields.ROW, part)), query), BLOCKS, ScoreMode.None);
    }

    /** Returns a query for the parts of records that satisfy a query. */
    public static Query of(Query records) {
        return new ToChildBlockJoinQuery(both(RECORDS, records), BLOCKS);
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }
}
