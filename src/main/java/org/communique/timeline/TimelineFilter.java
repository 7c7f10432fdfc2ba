package org.communique.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.Query;
import org.communique.fact.Revision;
import org.communique.filter.Comparators;
import org.communique.filter.Condition;
import org.communique.filter.Filters;
import org.communique.filter.Scope;
import org.communique.index.IndexFields;
import org.communique.list.Hierarchies;
import org.communique.list.Strand;
import org.jspecify.annotations.Nullable;

/** Compiles the filter of the timeline into one query over all its kinds. Rows without a date are left out. */
record TimelineFilter(Hierarchies hierarchies, Revision at) {

    private static final Filters WHEN = Filters.none().withDate("when");

    /** Returns the query for the rows of the strands that satisfy the filter. */
    Query rows(Collection<Strand> strands, Map<String, Object> filter) {
        List<Condition> ways =
                strands.stream().map(strand -> of(strand, filter)).toList();
        return Condition.or(ways).query();
    }

    private Condition of(Strand strand, Map<String, Object> filter) {
        List<Condition> all = new ArrayList<>();
        all.add(Condition.in(IndexFields.ROW, strand.list().rows()));
        all.add(Condition.exists(IndexFields.PRECISION));
        if (filter.get("when") != null) {
            all.add(WHEN.compile(Map.of("when", filter.get("when")), Scope.of("filter", at)));
        }
        UnaryOperator<Collection<String>> within = ids -> hierarchies.closure(ids, at);
        all.add(ids(strand.actors(), filter.get("actor"), ids -> ids));
        all.add(ids(strand.venue(), filter.get("venue"), within));
        all.add(ids(strand.topics(), filter.get("topic"), within));
        return Condition.and(all);
    }

    private static Condition ids(String field, @Nullable Object comparator, UnaryOperator<Collection<String>> meant) {
        return comparator == null ? Condition.ALL : Comparators.ids(field, Filters.map(comparator), meant);
    }
}
