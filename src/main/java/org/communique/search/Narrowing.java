package org.communique.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Key;
import org.communique.fact.Revision;
import org.communique.filter.Comparators;
import org.communique.filter.Condition;
import org.communique.filter.Filters;
import org.communique.filter.Scope;
import org.communique.index.IndexFields;
import org.communique.list.Hierarchies;
import org.jspecify.annotations.Nullable;

/** Narrows a search by its arguments {@code kinds} and {@code filter}. */
record Narrowing(Hierarchies hierarchies, Revision at) {

    private static final Filters WHEN = Filters.none().withDate("when");

    /** Returns the query, narrowed. */
    Query narrow(Query query, @Nullable List<String> kinds, @Nullable Map<String, Object> filter) {
        List<Condition> conditions = new ArrayList<>();
        if (kinds != null) {
            conditions.add(Condition.in(
                    IndexFields.ROW,
                    kinds.stream().map(kind -> kind.toLowerCase(Locale.ROOT)).toList()));
        }
        if (filter != null) {
            if (filter.get("when") != null) {
                conditions.add(WHEN.compile(Map.of("when", filter.get("when")), Scope.of("filter", at)));
            }
            for (Key key : Key.values()) {
                Object ids = filter.get(key.name().toLowerCase(Locale.ROOT));
                if (ids != null) {
                    conditions.add(Comparators.ids(IndexEntry.field(key), Filters.map(ids), some -> meant(key, some)));
                }
            }
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Condition.and(conditions).query(), Occur.FILTER)
                .build();
    }

    /** A place means those within it, too, a topic the narrower ones. */
    private Collection<String> meant(Key key, Collection<String> ids) {
        return key == Key.VENUE || key == Key.TOPIC ? hierarchies.closure(ids, at) : ids;
    }
}
