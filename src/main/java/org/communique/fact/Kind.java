package org.communique.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One kind of curated record: a folder of {@code seed/}, a collection in MongoDB. Each room declares its own as a bean; nothing else knows
 * them by name.
 *
 * @param collection the folder's and the collection's name: {@code actors}
 * @param types what an id's prefix says the record is: {@code person} a Person
 * @param indexes by name, what MongoDB finds and orders the records by, beside the indexes that every collection has
 * @param views as what GraphQL reads a part of these records, where it needs more than the part itself: a tenure with its post
 */
public record Kind(
        String collection,
        Map<String, Class<? extends Curated>> types,
        Map<String, Document> indexes,
        Map<Class<?>, Class<?>> views) {

    /** A kind of one type. */
    public static Kind of(String collection, String prefix, Class<? extends Curated> type) {
        return new Kind(collection, Map.of(prefix, type), Map.of(), Map.of());
    }

    /** The same with an index. Its key ends in the id and the version, so that order and visibility need no other. */
    public Kind indexedBy(String name, Document key) {
        var more = new TreeMap<>(indexes);
        more.put(name, key);
        return new Kind(collection, types, Map.copyOf(more), views);
    }

    /** The same with an index for each of the fields by which records are selected, in the order of another. */
    public Kind indexedBy(List<String> fields, String order) {
        Kind more = this;
        for (String field : fields) {
            more = more.indexedBy("by-" + field + "-" + order, new Document(field, 1).append(order, 1));
        }
        return more;
    }

    /** The same, with a part that GraphQL reads as a class of its own. */
    public Kind reading(Class<?> part, Class<?> as) {
        var more = new HashMap<Class<?>, Class<?>>(views);
        more.put(part, as);
        return new Kind(collection, types, indexes, Map.copyOf(more));
    }

    /** The fields that an index begins with. */
    public Set<String> found() {
        return Indexes.wanted(this).values().stream()
                .map(key -> key.keySet().iterator().next())
                .collect(Collectors.toSet());
    }

    /** Whether an index has the records with one value of a field, or all where it is null, in that order. */
    public boolean orders(@Nullable String field, Document sort) {
        return field == null && sort.keySet().equals(Set.of("id"))
                || indexes.values().stream()
                        .filter(key ->
                                field == null || key.keySet().iterator().next().equals(field))
                        .map(Indexes::endingInId)
                        .anyMatch(key -> orders(key, field == null ? 0 : 1, sort));
    }

    private static boolean orders(Document key, int before, Document sort) {
        List<String> fields = new ArrayList<>(key.keySet());
        List<String> next = fields.subList(before, Math.min(fields.size(), before + sort.size()));
        if (!List.copyOf(sort.keySet()).equals(next)) {
            return false;
        }
        return sort.entrySet().stream()
                        .map(one -> one.getValue().equals(key.get(one.getKey())))
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether the id's prefix is one of this kind's. */
    public boolean holds(String id) {
        return id.indexOf(':') > 0 && types.containsKey(Curated.prefix(id));
    }

    /** What a record with this id is. */
    public Class<? extends Curated> typeOf(String id) {
        Class<? extends Curated> type = types.get(Curated.prefix(id));
        if (type == null) {
            throw new IllegalArgumentException(id + " is no id of " + collection);
        }
        return type;
    }
}
