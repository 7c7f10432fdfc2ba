package org.communique.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.jspecify.annotations.Nullable;

/** What ids must be like. */
final class Ids {

    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[a-z]+:[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** What is wrong with the id of a record of that kind. */
    static Optional<String> objection(String id, Kind kind) {
        if (!kind.holds(id)) {
            return Optional.of("must begin with %s, as every id in %s/ does, not %s"
                    .formatted(prefixes(kind), kind.collection(), Texts.shown(id)));
        }
        return objection(id);
    }

    /** What is wrong with an id, of whatever it is. */
    static Optional<String> objection(String id) {
        if (!FORM.matcher(id).matches()) {
            return Optional.of("must be <kind>:<name>, the name in lower-case letters a to z, digits and single hyphens"
                    + " between them, not " + Texts.shown(id));
        }
        return id.length() - id.indexOf(':') > LONGEST + 1
                ? Optional.of("has a name of more than %d characters".formatted(LONGEST))
                : Optional.empty();
    }

    /** With what the ids of a kind begin: {@code person:, organization: or state:}. */
    static String prefixes(Kind kind) {
        return Words.either(new TreeSet<>(kind.types().keySet())
                .stream().map(prefix -> prefix + ":").toList());
    }

    /** Where within a record ids are given to it and to its parts; the first place of each. */
    static Map<String, Place> places(Yaml yaml, Place place) {
        Map<String, Place> places = new HashMap<>();
        collect(yaml, place, places);
        return places;
    }

    private static void collect(Yaml yaml, Place place, Map<String, Place> places) {
        if (yaml instanceof Yaml.Keys keys) {
            for (Yaml.Pair pair : keys.pairs()) {
                Place at = place.in(pair.key(), pair.line());
                if (pair.key().equals("id") && pair.value() instanceof Yaml.Scalar scalar) {
                    places.putIfAbsent(scalar.text(), at);
                }
                collect(pair.value(), at, places);
            }
        } else if (yaml instanceof Yaml.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                Yaml item = list.items().get(i);
                collect(item, place.item(i, item.line()), places);
            }
        }
    }

    /** What a record with this id is; null where that cannot be told. */
    static @Nullable Class<? extends Curated> typeOf(@Nullable String id, Kind kind) {
        if (kind.types().size() == 1) {
            return kind.types().values().iterator().next();
        }
        return id == null || !kind.holds(id) ? null : kind.typeOf(id);
    }
}
