package org.communique.graphql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema's IdComparator: what must hold of an id, or of some of several.
 *
 * @param in the ids that it must be one of; null: any
 * @param nin the ids that it must not be
 * @param isNull whether there must be none, or must be one; null: either
 */
public record IdComparator(
        @Nullable Set<String> in, Set<String> nin, @Nullable Boolean isNull) {

    /** What the argument says; null where it is left out or says nothing. */
    public static @Nullable IdComparator of(String path, @Nullable Object argument) {
        if (!(argument instanceof Map<?, ?> given)) {
            return null;
        }
        Set<String> in = null;
        for (List<String> wanted : lists(path, given, "eq", "in")) {
            Set<String> some = new HashSet<>(wanted);
            if (in != null) {
                some.retainAll(in);
            }
            in = some;
        }
        Set<String> nin = new HashSet<>();
        lists(path, given, "neq", "nin").forEach(nin::addAll);
        Boolean isNull = (Boolean) given.get("isNull");
        return in == null && nin.isEmpty() && isNull == null ? null : new IdComparator(in, nin, isNull);
    }

    private static List<List<String>> lists(String path, Map<?, ?> given, String one, String many) {
        List<List<String>> lists = new ArrayList<>();
        if (given.get(one) instanceof String id) {
            lists.add(List.of(id));
        }
        if (given.get(many) instanceof List<?> ids) {
            if (ids.size() > Limits.MAX_IDS) {
                throw ApiError.tooManyIds(path + "." + many, ids.size());
            }
            lists.add(ids.stream().map(Object::toString).toList());
        }
        return lists;
    }
}
