package org.communique.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.communique.fact.Revision;
import org.communique.fact.Searchable.Key;
import org.communique.graphql.IdComparator;
import org.communique.graphql.WhenComparator;
import org.communique.list.Hierarchies;
import org.jspecify.annotations.Nullable;

/** What else must hold of what is found: the arguments {@code kinds} and {@code filter}. */
record Conditions(Hierarchies hierarchies, Revision at) {

    /** Keys whose ids stand for all that lies within them, too. */
    private static final Set<Key> BROAD = EnumSet.of(Key.VENUE, Key.TOPIC);

    /** The query, narrowed. */
    Query narrow(Query query, @Nullable List<String> kinds, @Nullable Map<String, Object> filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (kinds != null) {
            List<String> prefixes =
                    kinds.stream().map(kind -> kind.toLowerCase(Locale.ROOT)).toList();
            all.add(in(Fields.KIND, prefixes), Occur.FILTER);
        }
        if (filter != null) {
            date(all, WhenComparator.of(filter.get("when")));
            for (Key key : Key.values()) {
                String field = key.name().toLowerCase(Locale.ROOT);
                ids(all, key, IdComparator.of("filter." + field, filter.get(field)));
            }
        }
        return all.build();
    }

    private void ids(BooleanQuery.Builder all, Key key, @Nullable IdComparator ids) {
        if (ids == null) {
            return;
        }
        if (ids.in() != null) {
            all.add(in(Fields.key(key), meant(key, ids.in())), Occur.FILTER);
        }
        if (!ids.nin().isEmpty()) {
            all.add(in(Fields.key(key), meant(key, ids.nin())), Occur.MUST_NOT);
        }
        isNull(all, Fields.key(key), ids.isNull());
    }

    private Collection<String> meant(Key key, Set<String> ids) {
        return BROAD.contains(key) ? hierarchies.closure(ids, at) : ids;
    }

    private static void date(BooleanQuery.Builder all, @Nullable WhenComparator when) {
        if (when == null) {
            return;
        }
        if (when.from() != null && when.to() != null) {
            all.add(days(Fields.FROM, when.from()), Occur.FILTER);
            all.add(days(Fields.TO, when.to()), Occur.FILTER);
        }
        if (when.precision() != null) {
            all.add(in(Fields.PRECISION, when.precision()), Occur.FILTER);
        }
        isNull(all, Fields.PRECISION, when.isNull());
    }

    private static Query days(String field, WhenComparator.Days days) {
        return days.first() > days.last()
                ? new MatchNoDocsQuery("no such day")
                : IntPoint.newRangeQuery(field, days.first(), days.last());
    }

    private static void isNull(BooleanQuery.Builder all, String field, @Nullable Boolean isNull) {
        if (isNull != null) {
            all.add(new FieldExistsQuery(field), isNull ? Occur.MUST_NOT : Occur.FILTER);
        }
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
