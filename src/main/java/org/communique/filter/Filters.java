package org.communique.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.communique.fact.Revision;
import org.communique.graphql.Filtering;
import org.communique.list.Filter;

/** The fields of one filter of the schema, and what each asks of a stored record. */
public final class Filters implements Filtering, Field {

    private static final String ROOT = "filter";

    private final Map<String, Field> fields;
    private final Map<String, Field> logic = Map.of(
            "and", (list, scope) -> Conditions.and(each(list, scope)),
            "or", (list, scope) -> Conditions.or(each(list, scope)),
            "not", (one, scope) -> Conditions.not(condition(one, scope)));

    private Filters(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** A filter without fields but {@code and}, {@code or} and {@code not}, where the schema has them. */
    public static Filters none() {
        return new Filters(Map.of());
    }

    /** The same with a field. */
    public Filters with(String name, Field field) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new Filters(more);
    }

    /** The same with a field for an id, or a code, that is stored as it is asked for. */
    public Filters with(String name, String stored) {
        return with(name, (comparator, scope) -> Comparators.value(stored, map(comparator)));
    }

    /** The same with a field for a text; {@code folded} is where it is stored as {@link org.communique.fact.Folded}. */
    public Filters withText(String name, String stored, String folded) {
        return with(name, (comparator, scope) -> Comparators.text(stored, folded, map(comparator)));
    }

    /** The same with a field for the record's date. */
    public Filters withDate(String name) {
        return with(name, (comparator, scope) -> Dates.condition(map(comparator)));
    }

    /** The same with a field for the elements of a stored array, one of which satisfies all of it. */
    public Filters withSome(String name, String array, Field element) {
        return with(name, (argument, scope) -> {
            Document one = element.condition(argument, scope);
            Document some = Conditions.some(array, one);
            return Absence.satisfies(one) ? Conditions.or(List.of(some, Conditions.absent(array, true))) : some;
        });
    }

    @Override
    public Document condition(Object argument, Scope scope) {
        List<Document> conditions = new ArrayList<>();
        map(argument).forEach((name, value) -> {
            if (value != null) {
                conditions.add(field(name).condition(value, scope.in(name)));
            }
        });
        return Conditions.and(conditions);
    }

    @Override
    public Filter compile(Map<String, Object> argument, Revision at) {
        return Filter.of(condition(argument, Scope.of(ROOT, at)));
    }

    private Field field(String name) {
        Field field = fields.getOrDefault(name, logic.get(name));
        if (field == null) {
            throw new IllegalStateException("the schema has a filter field that nobody answers: " + name);
        }
        return field;
    }

    private List<Document> each(Object list, Scope scope) {
        List<Document> conditions = new ArrayList<>();
        List<?> arguments = (List<?>) list;
        for (int i = 0; i < arguments.size(); i++) {
            conditions.add(condition(arguments.get(i), scope.in(i)));
        }
        return conditions;
    }

    @SuppressWarnings("unchecked") // an input object
    static Map<String, Object> map(Object argument) {
        return (Map<String, Object>) argument;
    }
}
