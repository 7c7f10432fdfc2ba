package org.communique.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.communique.fact.Curated;
import org.communique.fact.Fact;
import org.communique.fact.Kind;
import org.communique.fact.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads one file: a list of records of one kind. */
final class FileReader {

    private final String name;
    private final Kind kind;
    private final UnaryOperator<String> one;
    private final Problems problems = new Problems();
    private final List<Entry> entries = new ArrayList<>();
    private final List<FileReading.Named> ids = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** For the file with that name, which holds records of that kind. */
    FileReader(String name, Kind kind) {
        this(name, kind, UnaryOperator.identity());
    }

    /** The same; {@code one} gives one text for all ids that are equal, so that they take no more room than one. */
    FileReader(String name, Kind kind, UnaryOperator<String> one) {
        this.name = name;
        this.kind = kind;
        this.one = one;
    }

    FileReading read(SeedFiles seed) {
        try {
            return read(seed.read(name));
        } catch (IOException failure) {
            return unread(failure);
        }
    }

    /** The file is there, but what is in it cannot be told. */
    FileReading unread(IOException failure) {
        problems.add(Place.of(name), "cannot be read: " + Words.reason(failure));
        return reading(new byte[0], null, false);
    }

    FileReading read(byte[] bytes) {
        String text = null;
        boolean whole = false;
        try {
            text = FileText.of(bytes);
            Comments.check(text, problems, name);
            records(YamlReader.read(text));
            whole = true;
        } catch (SyntaxProblem problem) {
            problems.add(Place.of(name).on(problem.line()), problem.getMessage());
        }
        return reading(bytes, text, whole);
    }

    private FileReading reading(byte[] bytes, @Nullable String text, boolean whole) {
        return new FileReading(
                name, Sha256.of(bytes), kind, text, whole, entries, ids, references, parts, problems.sorted());
    }

    private void records(@Nullable Yaml content) {
        if (content == null
                || content instanceof Yaml.Items list && list.items().isEmpty()) {
            problems.add(Place.of(name), "is empty: it must hold a list of records, or not be there");
        } else if (content instanceof Yaml.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                record(list.items().get(i), i + 1);
            }
        } else {
            problems.add(Place.of(name).on(content.line()), "must be a list of records, each behind a dash: - id: …");
        }
    }

    private void record(Yaml yaml, int number) {
        String id = idOf(yaml);
        String called = id == null ? "record " + number : id;
        Place place = new Place(name, called, "", yaml.line());
        Class<? extends Curated> type = Ids.typeOf(id, kind);
        checkId(yaml, id, type == null, place);
        if (type != null) {
            record(yaml, called, type, place);
        }
    }

    private void record(Yaml yaml, String called, Class<? extends Curated> type, Place place) {
        var reader = new RecordReader(called, problems, one);
        Object record = reader.record(yaml, type, place);
        references.addAll(reader.references());
        parts.addAll(reader.parts());
        if (record != null) {
            accept((Curated) record, yaml, place);
        }
    }

    private void accept(Curated record, Yaml yaml, Place place) {
        entries.add(new Entry(kind, record, Json.hash(record), name));
        Collection<String> innerIds = record.innerIds();
        Map<String, Place> places = innerIds.isEmpty() ? Map.of() : Ids.places(yaml, place);
        for (String inner : innerIds) {
            Place at = places.getOrDefault(inner, place);
            ids.add(new FileReading.Named(inner, at));
            Ids.objection(inner).ifPresent(objection -> problems.add(at, objection));
        }
        if (record instanceof Fact fact && isCited(record) && fact.citations().isEmpty()) {
            problems.add(place.in("citations", yaml.line()), "need at least one: on whose word do we have it?");
        }
    }

    /** Whether citations are a part of the record; a source is its own evidence. */
    private static boolean isCited(Curated record) {
        return Shape.of(record.getClass()).keys().contains("citations");
    }

    private static @Nullable String idOf(Yaml yaml) {
        Yaml.Pair pair = yaml instanceof Yaml.Keys keys ? keys.pair("id") : null;
        return pair != null && pair.value() instanceof Yaml.Scalar scalar && PlainText.isText(scalar)
                ? scalar.text()
                : null;
    }

    private void checkId(Yaml yaml, @Nullable String id, boolean only, Place place) {
        if (id != null) {
            Place at = place.in("id", yaml.lineOf("id"));
            ids.add(new FileReading.Named(id, at));
            Ids.objection(id, kind).ifPresent(objection -> problems.add(at, objection));
        } else if (only) {
            String rule = yaml instanceof Yaml.Keys
                    ? "needs an id that begins with " + Ids.prefixes(kind)
                    : "must be a group of keys: id, …";
            problems.add(place, rule);
        }
    }
}
