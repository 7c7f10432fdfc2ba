package org.communique.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.communique.fact.Revision;
import org.communique.index.Parts;
import org.communique.list.Filtering;

/** Compiles one filter of the schema into a query: each of its fields is declared by name. */
public final class Filters implements Filtering, Field {

    private static final String ROOT = "filter";

    private final Map<String, Field> fields;

    private final Map<String, Field> logic = Map.of(
            "and", (list, scope) -> Condition.and(each(list, scope)),
            "or", (list, scope) -> Condition.or(each(list, scope)),
            "not", (one, scope) -> compile(one, scope).not());

    private Filters(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** Returns a filter without fields but {@code and}, {@code or} and {@code not}, where the schema has them. */
    public static Filters none() {
        return new Filters(Map.of());
    }

    /** Returns the same with a field. */
    public Filters with(String name, Field field) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new Filters(more);
    }

    /** Returns the same with fields for values that are compared as they are, each in the index by its own name. */
    public Filters with(String... names) {
        Filters more = this;
        for (String name : names) {
            more = more.withValue(name, name);
        }
        return more;
    }

    /** Returns the same with a field for a value that is compared as it is, and that the index has in another field. */
    public Filters withValue(String name, String indexed) {
        return with(name, (comparator, scope) -> Comparators.value(scope.field(indexed), map(comparator)));
    }

    /** Returns the same with a field for a name. */
    public Filters withName(String name, String indexed) {
        return with(name, (comparator, scope) -> Comparators.name(scope.field(indexed), map(comparator)));
    }

    /** Returns the same with a field for the row's date. */
    public Filters withDate(String name) {
        return with(name, (comparator, scope) -> Dates.condition(map(comparator)));
    }

    /** Returns the same with a field for parts of the record, one of which satisfies all of it. */
    public Filters withPart(String name, String part, Field element) {
        return with(name, (argument, scope) -> {
            Condition one = element.compile(argument, scope);
            Condition having = Condition.of(Parts.having(part, one.query()));
            return one.ofNothing()
                    ? new Condition(Condition.or(List.of(having, without(part))).query(), true)
                    : having;
        });
    }

    private static Condition without(String part) {
        return Condition.of(Parts.having(part, new MatchAllDocsQuery())).not();
    }

    @Override
    public Condition compile(Object argument, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        map(argument).forEach((name, value) -> {
            if (value != null) {
                conditions.add(field(name).compile(value, scope.in(name)));
            }
        });
        return Condition.and(conditions);
    }

    @Override
    public Query compile(Map<String, Object> argument, Revision at) {
        return compile(argument, Scope.of(ROOT, at)).query();
    }

    private Field field(String name) {
        Field field = fields.getOrDefault(name, logic.get(name));
        if (field == null) {
            throw new IllegalStateException("the schema has a filter field that nobody compiles: " + name);
        }
        return field;
    }

    private List<Condition> each(Object list, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        List<?> arguments = (List<?>) list;
        for (int i = 0; i < arguments.size(); i++) {
            conditions.add(compile(arguments.get(i), scope.in(i)));
        }
        return conditions;
    }

    /** Returns an input object as a map. */
    @SuppressWarnings("unchecked") // an input object
    public static Map<String, Object> map(Object argument) {
        return (Map<String, Object>) argument;
    }
}
