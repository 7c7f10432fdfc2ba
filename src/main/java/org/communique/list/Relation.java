package org.communique.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A list that hangs on a fact: an actor's statements.
 *
 * @param name what its cursors are good for: {@code Actor.statements}
 * @param listing whose records it selects from
 * @param field the stored field that holds a key of the parent
 * @param array whether the field holds several
 * @param only what also holds of its records, as an expression that knows the parent as {@code $$parent}; empty for nothing
 * @param parents by which values of the field each parent is found
 */
public record Relation<T>(
        String name, Listing<T> listing, String field, boolean array, Document only, Parents parents) {

    /** What a relation must know of its parents. */
    public interface Parents {

        /** For each id a document with the values of the field as {@code keys}, and what else {@code $$parent} is asked for. */
        Map<String, Document> of(Collection<String> ids, Revision at);
    }

    /** The records whose scalar field holds the parent's id. */
    public static <T> Relation<T> one(String name, Listing<T> listing, String field) {
        return new Relation<>(name, listing, field, false, new Document(), Relation::byId);
    }

    /** The records whose array field holds the parent's id. */
    public static <T> Relation<T> many(String name, Listing<T> listing, String field) {
        return new Relation<>(name, listing, field, true, new Document(), Relation::byId);
    }

    /** The same, narrowed by an expression. */
    public Relation<T> only(Document expression) {
        return new Relation<>(name, listing, field, array, expression, parents);
    }

    /** The same, by other keys than the parent's id. */
    public Relation<T> by(Parents others) {
        return new Relation<>(name, listing, field, array, only, others);
    }

    /** Whether an index has the rows of each parent as they are walked. */
    boolean isServed(Walk walk) {
        return walk.filter().equals(Filter.NONE)
                && listing.kind().orders(field, walk.order().sort(walk.backward()));
    }

    /** What the rows under that parent have in the field. */
    List<String> keys(String parent, Revision at) {
        Document keys = parents.of(List.of(parent), at).get(parent);
        return keys == null ? List.of() : keys.getList("keys", String.class);
    }

    /** Relations of one name are the same: each is declared once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    private static Map<String, Document> byId(Collection<String> ids, Revision at) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new Document("keys", List.of(id))));
    }
}
