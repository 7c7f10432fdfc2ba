package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be wrong with a record by itself. */
class RecordProblemTests {

    private static final String PLACE_KEYS = "(known: id, name, kind, isoCode, coordinates, within, citations)";
    private static final String KINDS = "VENUE, CITY, REGION, COUNTRY";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"keys", "ids", "types", "texts"})
    void aPlaceSaysAllThatIsWrongWithIt(String name, String yaml, List<String> problems) {
        String place = "- id: place:x\n  name: X\n  kind: CITY\n  citations:\n    - source: source:a\n";
        String text = yaml.startsWith("- ") ? yaml : place + yaml;
        assertThat(World.draft().with("places/p.yaml", text).problems())
                .isEqualTo(problems.stream().map("places/p.yaml: "::concat).toList());
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                of(
                        "an unknown key",
                        "  contry: place:y\n",
                        "place:x: contry is an unknown key " + PLACE_KEYS + " (line 6)"),
                of(
                        "an unknown key that looks like another",
                        "  Within: place:y\n",
                        "place:x: Within is an unknown key, did you mean within? " + PLACE_KEYS + " (line 6)"),
                of("a key given twice", "  name: Y\n", "place:x: name is given twice, first on line 2 (line 6)"),
                of(
                        "a key without a value",
                        "  within:\n",
                        "place:x: within has no value: give it one, or leave the key out where it is optional (line 6)"),
                of(
                        "nulls",
                        "  within: ~\n  coordinates: null\n",
                        "place:x: within has no value: give it one, or leave the key out where it is optional (line 6)",
                        "place:x: coordinates has no value: give it one, or leave the key out where it is optional (line 7)"),
                of(
                        "what is missing, also inside",
                        "- id: place:x\n  coordinates:\n    latitude: 1\n",
                        "place:x: name is required (line 1)",
                        "place:x: kind is required (line 1)",
                        "place:x: coordinates.longitude is required (line 3)"),
                of(
                        "no citation",
                        "- id: place:x\n  name: X\n  kind: CITY\n",
                        "place:x: citations need at least one: on whose word do we have it? (line 1)"),
                of(
                        "a key that would break the line",
                        "  \"a\\nb\": c\n",
                        "place:x: a\\u000ab is an unknown key " + PLACE_KEYS + " (line 6)"),
                of("a merge key", "  <<: x\n", "place:x: << is an unknown key " + PLACE_KEYS + " (line 6)"),
                of(
                        "a tag",
                        "  within: !!str place:a\n",
                        "place:x: within has a tag (!!str): tags are not accepted (line 6)"));
    }

    static Stream<Arguments> ids() {
        String form = "id must be <kind>:<name>, the name in lower-case letters a to z, digits and single hyphens"
                + " between them, not ";
        return Stream.of(
                ofId(
                        "topic:x",
                        "topic:x: id must begin with place:, as every id in places/ does, not \"topic:x\" (line 1)"),
                ofId("place:X", "place:X: " + form + "\"place:X\" (line 1)"),
                ofId("place:a--b", "place:a--b: " + form + "\"place:a--b\" (line 1)"),
                ofId("place:", "place:: " + form + "\"place:\" (line 1)"),
                ofId("place:kyïv", "place:kyïv: " + form + "\"place:kyïv\" (line 1)"),
                of(
                        "a number",
                        "- id: 2024\n",
                        "record 1: id must be text, not the number 2024: write \"2024\" (line 1)",
                        "record 1: name is required (line 1)",
                        "record 1: kind is required (line 1)"),
                ofId(
                        "place:" + "a".repeat(121),
                        "place:" + "a".repeat(121) + ": id has a name of more than 120 characters (line 1)"),
                of(
                        "no record",
                        "- place:x\n",
                        "record 1: must be a group of keys (id, name, kind, isoCode, coordinates, within, citations), not the text \"place:x\" (line 1)"),
                of(
                        "no id",
                        "- name: X\n  kind: CITY\n  citations:\n    - source: source:a\n",
                        "record 1: id is required (line 1)"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                of(
                        "a number for a text",
                        "  isoCode: 12\n",
                        "place:x: isoCode must be text, not the number 12: write \"12\" (line 6)"),
                of(
                        "a flag for a text",
                        "  isoCode: true\n",
                        "place:x: isoCode must be text, not true: write \"true\" (line 6)"),
                of(
                        "texts for numbers",
                        "  coordinates:\n    latitude: \"1\"\n    longitude: east\n",
                        "place:x: coordinates.latitude must be a number, not the text \"1\" (line 7)",
                        "place:x: coordinates.longitude must be a number, not the text \"east\" (line 8)"),
                of(
                        "a number that is too large",
                        "  coordinates:\n    latitude: 91\n    longitude: 1\n",
                        "place:x: coordinates.latitude must be between -90 and 90 degrees, not 91.0 (line 7)"),
                of(
                        "a word that is no choice",
                        "- id: place:x\n  name: X\n  kind: city\n  citations:\n    - source: source:a\n",
                        "place:x: kind must be one of " + KINDS + ", not \"city\" (line 3)"),
                of(
                        "a list for a text",
                        "  within: [place:a]\n",
                        "place:x: within must be a single value, not a list (line 6)"),
                of(
                        "keys for a text",
                        "  within: {id: place:a}\n",
                        "place:x: within must be a single value, not a group of keys (line 6)"),
                of(
                        "a text for keys",
                        "  coordinates: here\n",
                        "place:x: coordinates must be a group of keys (latitude, longitude), not the text \"here\" (line 6)"),
                of(
                        "keys for a list",
                        "- id: place:x\n  name: X\n  kind: CITY\n  citations:\n    source: source:a\n",
                        "place:x: citations must be a list, each item behind a dash, not a group of keys (line 4)"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                of(
                        "a blank text",
                        "  isoCode: \" \"\n",
                        "place:x: isoCode is blank: say something, or leave the key out where it is optional (line 6)"),
                of(
                        "blanks around a text",
                        "  isoCode: \"UA \"\n",
                        "place:x: isoCode begins or ends with a blank: \"UA \" (line 6)"),
                of(
                        "a line break",
                        "  isoCode: \"U\\nA\"\n",
                        "place:x: isoCode has U+000A (LINE FEED (LF)) as character 2, which no text may have: leave it out (line 6)"),
                of(
                        "half a character",
                        "  isoCode: \"\\uD83D\"\n",
                        "place:x: isoCode has U+D83D (HIGH SURROGATES D83D) as character 1, which no text may have: leave it out (line 6)"));
    }

    private static Arguments ofId(String id, String problem) {
        return of(
                id,
                "- id: '%s'\n  name: X\n  kind: CITY\n  citations:\n    - source: source:a\n".formatted(id),
                problem);
    }

    private static Arguments of(String name, String yaml, String... problems) {
        return Arguments.of(name, yaml, List.of(problems));
    }
}
