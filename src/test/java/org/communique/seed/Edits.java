package org.communique.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.fact.Sha256;

/** A small seed that is edited at random, well or badly, as curators do. */
final class Edits {

    private static final int FILES = 3;
    private static final int RECORDS = 5;

    private final Random random;
    /** The records of each file, by their ids, as they are written. */
    private final TreeMap<String, TreeMap<String, String>> files = new TreeMap<>();

    private final TreeMap<String, String> heads = new TreeMap<>();
    private int serial;
    private boolean careless;

    Edits(Random random) {
        this.random = random;
        for (String kind : List.of("source", "topic", "person", "meeting", "statement")) {
            for (int i = 0; i < FILES * RECORDS; i++) {
                put(file(kind, i / RECORDS), kind + ":" + i, record(kind, i));
            }
        }
        careless = true;
    }

    /** The files as they are now. */
    Draft draft() {
        Draft draft = new Draft();
        texts().forEach(draft::with);
        return draft;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(
                (name, records) -> texts.put(name, heads.getOrDefault(name, "") + String.join("\n", records.values())));
        return texts;
    }

    private void put(String file, String id, String text) {
        files.computeIfAbsent(file, name -> new TreeMap<>()).put(id, text);
    }

    private static String file(String kind, int number) {
        return (kind.equals("person") ? "actor" : kind) + "s/" + number + ".yaml";
    }

    private String record(String kind, int i) {
        return switch (kind) {
            case "source" -> source(i, 60 + random.nextInt(3));
            case "topic" -> topic(i, i == 0 ? -1 : random.nextInt(i));
            case "person" -> "- id: person:%d\n  name: Person %d\n%s".formatted(i, serial++, citation());
            case "meeting" -> meeting(i);
            default -> statement(i);
        };
    }

    private static String source(int i, int characters) {
        return """
                - id: source:%d
                  kind: ARTICLE
                  language: en
                  sha256: %s
                  normalization: identity
                  characters: %d
                """.formatted(i, Sha256.of("source " + i).replaceFirst("^.", "a"), characters);
    }

    private static String topic(int i, int broader) {
        return "- id: topic:%d\n  name: Topic %d\n%s"
                .formatted(i, i, broader < 0 ? "" : "  broader: topic:" + broader + "\n");
    }

    /** One in forty leads to no source, and another one beyond its source's end. */
    private String citation() {
        int source = careless && random.nextInt(40) == 0 ? 99 : random.nextInt(FILES * RECORDS);
        return """
                  citations:
                    - source: source:%d
                      locator:
                        start: 0
                        end: %d
                        passageSha256: %s
                """.formatted(
                        source,
                        careless && random.nextInt(40) == 0 ? 99 : 40 + random.nextInt(20),
                        Sha256.of("x").replaceFirst("^.", "a"));
    }

    private String meeting(int i) {
        return """
                - id: meeting:%d
                  name: Meeting %d
                  kind: TALKS
                  format: BILATERAL
                  medium: UNKNOWN
                  history:
                    - lifecycle: HELD
                  participants:
                    - actor: person:%d
                      role: HOST
                %s""".formatted(
                        i,
                        serial++,
                        random.nextInt(FILES * RECORDS),
                        (i == 0 ? "" : "  parent: meeting:%d\n".formatted(random.nextInt(i))) + citation());
    }

    private String statement(int i) {
        String words = "Word %d.".formatted(serial++);
        return """
                - id: statement:%1$d
                  form: DIRECT
                  text: %2$s
                  language: en
                  quotes:
                    - id: quote:%1$d
                      citation:
                        source: source:%3$d
                        locator:
                          exact: %2$s
                          start: 0
                          end: %4$d
                          passageSha256: %5$s
                  speaker:
                    actor: person:%6$d
                    asPrinted: Ada
                  occasion: UNKNOWN
                  meeting: meeting:%7$d
                  meetingBasis: STATED
                  topics:
                    - topic:%8$d
                %9$s""".formatted(
                        i,
                        words,
                        random.nextInt(FILES * RECORDS),
                        words.length(),
                        quoted(Sha256.of(words)),
                        random.nextInt(FILES * RECORDS),
                        random.nextInt(FILES * RECORDS),
                        random.nextInt(FILES * RECORDS),
                        citation());
    }

    private static String quoted(String hash) {
        return PlainText.isSafe(hash) ? hash : "\"" + hash + "\"";
    }

    /** One edit; says which. */
    String edit() {
        String file = any(files.keySet());
        TreeMap<String, String> records = files.get(file);
        String id = any(records.keySet());
        String kind = id.substring(0, id.indexOf(':'));
        int number = Integer.parseInt(id.substring(id.indexOf(':') + 1));
        int what = random.nextInt(16);
        switch (what) {
            case 0, 1, 2, 3, 4 -> records.put(id, record(kind, number));
            case 5 ->
                records.put(id, kind.equals("source") ? source(number, 1 + random.nextInt(60)) : record(kind, number));
            case 6 -> turn(random.nextInt(FILES * RECORDS));
            case 7 -> remove(file, id);
            case 8 ->
                put(
                        file(kind, 7 + random.nextInt(3)),
                        kind + ":" + (20 + random.nextInt(9)),
                        record(kind, 20 + random.nextInt(9)));
            case 9 -> {
                put(file(kind, random.nextInt(FILES + 1)), id, records.get(id));
                remove(file, id);
            }
            case 10 -> put(file(kind, random.nextInt(FILES + 1)), id, records.get(id));
            case 11 -> {
                files.put(file.replace(".yaml", "-%d.yaml".formatted(serial++)), new TreeMap<>(records));
                if (random.nextInt(4) > 0) {
                    files.remove(file);
                }
            }
            case 12 -> files.remove(file);
            case 13 ->
                records.put(
                        id,
                        records.get(id)
                                + List.of("  nme: x\n", "\n", "  name: \"\n").get(random.nextInt(3)));
            case 14 -> heads.put(file, "# Draft %d.\n\n".formatted(serial++));
            default -> records.put(id, records.get(id).replaceFirst("person:1$", "person:01"));
        }
        return "edit %d of %s in %s".formatted(what, id, file);
    }

    /** Puts a topic under any other, which may well be below it. */
    private void turn(int number) {
        files.values()
                .forEach(records -> records.computeIfPresent(
                        "topic:" + number, (id, old) -> topic(number, random.nextInt(FILES * RECORDS))));
    }

    private void remove(String file, String id) {
        files.get(file).remove(id);
        if (files.get(file).isEmpty()) {
            files.remove(file);
        }
    }

    private String any(Collection<String> all) {
        return new ArrayList<>(all).get(random.nextInt(all.size()));
    }

    /** A state to come back to. */
    final class Mark {

        private final TreeMap<String, TreeMap<String, String>> then = copy(files);
        private final TreeMap<String, String> headsThen = new TreeMap<>(heads);

        void restore() {
            files.clear();
            files.putAll(copy(then));
            heads.clear();
            heads.putAll(headsThen);
        }
    }

    Mark mark() {
        return new Mark();
    }

    private static TreeMap<String, TreeMap<String, String>> copy(Map<String, TreeMap<String, String>> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new TreeMap<>(file.getValue()), (a, b) -> a, TreeMap::new));
    }
}
