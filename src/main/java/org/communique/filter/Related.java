package org.communique.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.graphql.Limits;
import org.communique.list.Descendants;
import org.jspecify.annotations.Nullable;

/**
 * Facts that others refer to: a condition on them becomes their ids, found in the same state by one command, or none where the condition
 * is on ids alone.
 *
 * @param filters of these facts
 * @param within where what satisfies a condition includes all below it
 */
public record Related(
        Kind kind, Filters filters, Reader reader, @Nullable Descendants within) {

    private static final String ID = "id";
    private static final Document EXISTS = new Document(ID, new Document("$ne", null));

    /** Facts of a kind. */
    public static Related of(Kind kind, Filters filters, Reader reader) {
        return new Related(kind, filters, reader, null);
    }

    /** The same, with all that lies below them. */
    public Related with(Descendants hierarchy) {
        return new Related(kind, filters, reader, hierarchy);
    }

    /** For a field that refers to one of them, or to none. */
    public Field one(String stored) {
        return (argument, scope) -> condition(stored, false, argument, scope);
    }

    /** For a field that refers to several of them, one of which satisfies all of it. */
    public Field some(String stored) {
        return (argument, scope) -> condition(stored, true, argument, scope);
    }

    /** Whether a condition holds of what is not there, whose fields count as null. */
    public static boolean holdsOfNone(Document condition) {
        return Absence.satisfies(condition);
    }

    /** The facts that satisfy the argument. */
    public List<Curated> records(Object argument, Scope scope) {
        Document asked = filters.condition(argument, scope);
        List<Curated> found = scope.lookUp(
                reader,
                kind.collection(),
                quick -> quick.find(kind, asked, new Document(ID, 1), Limits.MAX_RELATED + 1, scope.at()));
        return require(found, scope);
    }

    private Document condition(String stored, boolean array, Object argument, Scope scope) {
        if (within != null) {
            return hierarchical(stored, array, Parted.of(Filters.map(argument)), scope);
        }
        Document asked = filters.condition(argument, scope);
        if (asked.isEmpty()) {
            return Conditions.ALL;
        }
        if (!array && asked.keySet().equals(Set.of(ID))) {
            return new Document(stored, asked.get(ID));
        }
        Document refers = Conditions.anyOf(stored, ids(asked, scope));
        return Absence.satisfies(asked) ? Conditions.or(List.of(refers, Conditions.absent(stored, array))) : refers;
    }

    /** Of what holds all below it: one of them satisfies what is asked, and none is what is not. */
    private Document hierarchical(String stored, boolean array, Parted parted, Scope scope) {
        List<Document> conditions = new ArrayList<>();
        conditions.add(refers(stored, array, parted.wanted(), scope));
        for (Map<String, Object> unwanted : parted.unwanted()) {
            conditions.add(Conditions.not(refers(stored, array, unwanted, scope)));
        }
        return Conditions.and(conditions);
    }

    private Document refers(String stored, boolean array, Map<String, Object> argument, Scope scope) {
        Document asked = filters.condition(argument, scope);
        if (asked.isEmpty()) {
            return Conditions.ALL;
        }
        if (asked.equals(EXISTS)) {
            return Conditions.not(Conditions.absent(stored, array));
        }
        return Conditions.anyOf(stored, require(within.closure(ids(asked, scope), scope.at()), scope));
    }

    private Collection<String> ids(Document asked, Scope scope) {
        return named(asked).orElseGet(() -> found(asked, scope));
    }

    /** The ids, where the condition names them itself. */
    @SuppressWarnings("unchecked") // ids are text
    private static Optional<Collection<String>> named(Document asked) {
        if (!asked.keySet().equals(Set.of(ID))) {
            return Optional.empty();
        }
        Object which = asked.get(ID);
        if (which instanceof String one) {
            return Optional.of(List.of(one));
        }
        return which instanceof Document operator && operator.keySet().equals(Set.of("$in"))
                ? Optional.of((Collection<String>) operator.get("$in"))
                : Optional.empty();
    }

    private Collection<String> found(Document asked, Scope scope) {
        List<Document> stages = List.of(
                new Document(
                        "$match", new Document("$and", List.of(asked, scope.at().visible()))),
                new Document("$limit", Limits.MAX_RELATED + 1),
                new Document("$project", new Document("_id", 0).append(ID, 1)));
        List<String> ids = new ArrayList<>();
        scope.lookUp(reader, kind.collection(), quick -> quick.aggregate(kind.collection(), stages, scope.at()))
                .forEach(one -> ids.add(one.getString(ID)));
        return require(ids, scope);
    }

    private <C extends Collection<?>> C require(C found, Scope scope) {
        scope.select(found.size(), kind.collection());
        return found;
    }
}
