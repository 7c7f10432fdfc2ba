package org.communique.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.fact.Revision;
import org.communique.list.Grouping;

/**
 * By what the rows of a list can be counted.
 *
 * @param keys for each value of the list's facet key enum
 */
public record Faceting(Map<String, Key> keys) {

    /** A key that nothing more is known of than its stored values. */
    private static final Worked AS_STORED = (value, at) -> Set.of(value.toString());

    /** What a stored value stands for, where that depends on other facts: a place's country. */
    @FunctionalInterface
    public interface Worked {

        /** None, one or several. */
        Set<String> out(Object value, Revision at);
    }

    /**
     * One key.
     *
     * @param facts whether its values are ids of facts
     */
    record Key(Grouping grouping, Worked worked, boolean facts) {}

    /** Without keys. */
    public static Faceting none() {
        return new Faceting(Map.of());
    }

    /** The same with a stored word or number. */
    public Faceting by(String name, String stored) {
        return with(name, new Key(new Grouping(name, stored, false), AS_STORED, false));
    }

    /** The same with a stored year, shown in four digits as dates are. */
    public Faceting byYear(String name, String stored) {
        return with(
                name, new Key(new Grouping(name, stored, false), (year, at) -> Set.of("%04d".formatted(year)), false));
    }

    /** The same with a stored list of words, each of which counts. */
    public Faceting byEach(String name, String stored) {
        return with(name, new Key(new Grouping(name, stored, true), AS_STORED, false));
    }

    /** The same with the fact that a stored field refers to. */
    public Faceting byFact(String name, String stored) {
        return with(name, new Key(new Grouping(name, stored, false), AS_STORED, true));
    }

    /** The same with the facts that a stored list refers to, each of which counts. */
    public Faceting byEachFact(String name, String stored) {
        return with(name, new Key(new Grouping(name, stored, true), AS_STORED, true));
    }

    /** The same with facts that follow from a stored word. */
    public Faceting byFactsOf(String name, String stored, Worked worked) {
        return with(name, new Key(new Grouping(name, stored, false), worked, true));
    }

    private Faceting with(String name, Key key) {
        var more = new TreeMap<>(keys);
        more.put(name, key);
        return new Faceting(Map.copyOf(more));
    }

    /** What is asked for, by the names of the keys. */
    List<Key> asked(List<String> by) {
        return by.stream().map(keys::get).toList();
    }
}
