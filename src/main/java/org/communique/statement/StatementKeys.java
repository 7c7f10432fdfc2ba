package org.communique.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.actor.StatedCapacity;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.When;
import org.communique.source.Passages;
import org.jspecify.annotations.Nullable;

/** What a statement is selected, counted and ordered by: worked out from its record alone. */
record StatementKeys(Statement statement) {

    /** Where statements are connected with other facts: lists that hang on those, and the filters that are asked most. */
    static final List<String> LINKS =
            List.of("keys.voices", "keys.speakers.actor", "venue", "meeting", "about", "topics", "keys.sources");

    /** By what else they are selected. */
    static final List<String> MARKS = List.of(
            "form",
            "status",
            "occasion",
            "language",
            "keys.long",
            "keys.precision",
            "keys.capacities",
            "keys.behalf",
            "keys.passages",
            "keys.speakers.kind",
            "keys.speakers.as",
            "keys.addressees.actor",
            "keys.addressees.kind",
            "keys.addressees.as",
            "keys.reporters.actor",
            "keys.reporters.kind",
            "keys.reporters.as",
            "keys.subjects.id",
            "keys.subjects.kind",
            "keys.quotes.actor",
            "keys.quotes.kind",
            "keys.quotes.as",
            "keys.quotes.passages");

    Map<String, ?> all() {
        Map<String, Object> keys = new HashMap<>(When.keys(statement.saidAt()));
        keys.put("voices", voices());
        keys.put("chorus", String.join(" ", voices()));
        keys.put("capacities", distinct(speakers().flatMap(speaker -> Stream.ofNullable(capacity(speaker)))));
        keys.put("sources", distinct(statement.allCitations().map(Citation::source)));
        keys.put("passages", distinct(statement.allCitations().map(Passages::key)));
        keys.put("actors", distinct(speakers().map(Party::actor)));
        keys.put("kinds", distinct(speakers().map(speaker -> speaker.kind().name())));
        keys.put("behalf", distinct(speakers().map(Party::onBehalfOf)));
        keys.put("speakers", parties(speakers()));
        keys.put("addressees", parties(statement.addressees().stream()));
        keys.put("reporters", parties(statement.attribution().stream().map(Attribution::reporter)));
        keys.put(
                "subjects",
                statement.about().stream().map(StatementKeys::subject).toList());
        keys.put("quotes", quotes());
        return keys;
    }

    private Collection<String> voices() {
        return distinct(speakers().flatMap(Party::voices));
    }

    private Stream<Party> speakers() {
        return statement.speakers();
    }

    /** The post that a party acts in as stated; where nothing is stated, the party, whose tenures may tell. */
    private static @Nullable String capacity(Party party) {
        StatedCapacity stated = party.capacity();
        return stated == null ? party.actor() : stated.post();
    }

    private List<Map<String, Object>> parties(Stream<Party> parties) {
        return parties.map(this::party).toList();
    }

    /** A party with the statement's date, by which its capacity is resolved. */
    private Map<String, Object> party(Party party) {
        Map<String, Object> keys = new HashMap<>();
        When.keys(statement.saidAt()).forEach((name, value) -> {
            if (name.equals("from") || name.equals("to")) {
                keys.put(name, value);
            }
        });
        keys.put("kind", party.kind().name());
        put(keys, "actor", party.actor());
        put(keys, "as", capacity(party));
        return keys;
    }

    private static Map<String, Object> subject(String id) {
        return Map.of("id", id, "kind", Curated.prefix(id).toUpperCase(Locale.ROOT));
    }

    /** Each quote with whose wording it is, and the how many-eth it is. */
    private List<Map<String, Object>> quotes() {
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (Quote quote : Statements.quotes(statement)) {
            Map<String, Object> keys = party(quote.wordedBy());
            keys.put("part", quotes.size());
            keys.put("id", quote.id());
            keys.put("passages", List.of(Passages.key(quote.citation())));
            quotes.add(keys);
        }
        return quotes;
    }

    private static void put(Map<String, Object> keys, String name, @Nullable String value) {
        if (value != null) {
            keys.put(name, value);
        }
    }

    private static Collection<String> distinct(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).distinct().toList();
    }
}
