package org.communique.index;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes queries for values that are compared as they are. */
public final class ValueQueries {

    /** Values that are each looked up. Ids of rows always are: there are as many of them as rows. */
    private static final int FEW = 1_000;

    private ValueQueries() {}

    /** Returns a query for documents whose field has one of the values. */
    public static Query anyOf(String field, Collection<?> values) {
        return switch (values.size()) {
            case 0 -> new MatchNoDocsQuery("no value");
            case 1 -> new TermQuery(new Term(field, values.iterator().next().toString()));
            default ->
                values.size() > FEW && !field.equals(IndexFields.ID)
                        ? new ManyValuesQuery(
                                field, values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet()))
                        : new TermInSetQuery(
                                field,
                                values.stream()
                                        .map(value -> new BytesRef(value.toString()))
                                        .toList());
        };
    }
}
