package org.communique.fact;

import java.util.HashMap;
import java.util.Map;

/**
 * Describes one kind of curated record: a folder of {@code seed/}, a collection in MongoDB. Each room declares its own as a bean; nothing else knows
 * them by name.
 *
 * @param collection the folder's and the collection's name: {@code actors}
 * @param types what an id's prefix says the record is: {@code person} a Person
 * @param views as what GraphQL reads a part of these records, where it needs more than the part itself: a tenure with its post
 */
public record Kind(String collection, Map<String, Class<? extends Curated>> types, Map<Class<?>, Class<?>> views) {

    /** Makes a kind of one type. */
    public static Kind of(String collection, String prefix, Class<? extends Curated> type) {
        return of(collection, Map.of(prefix, type));
    }

    /** Makes a kind of several types. */
    public static Kind of(String collection, Map<String, Class<? extends Curated>> types) {
        return new Kind(collection, types, Map.of());
    }

    /** Returns the same with a part that GraphQL reads as a class of its own. */
    public Kind reading(Class<?> part, Class<?> as) {
        var more = new HashMap<Class<?>, Class<?>>(views);
        more.put(part, as);
        return new Kind(collection, types, Map.copyOf(more));
    }

    /** Returns whether the id's prefix is one of this kind's. */
    public boolean holds(String id) {
        return id.indexOf(':') > 0 && types.containsKey(Curated.prefix(id));
    }

    /**
     * Returns what a record with this id is.
     *
     * @throws IllegalArgumentException where the id is none of this kind
     */
    public Class<? extends Curated> typeOf(String id) {
        Class<? extends Curated> type = types.get(Curated.prefix(id));
        if (type == null) {
            throw new IllegalArgumentException(id + " is no id of " + collection);
        }
        return type;
    }
}
