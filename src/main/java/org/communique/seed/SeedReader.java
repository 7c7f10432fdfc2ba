package org.communique.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.fact.Kind;
import org.springframework.stereotype.Component;

/** Reads a seed and finds all that is wrong with it, at once. */
@Component
class SeedReader {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Rules rules;

    SeedReader(List<Kind> kinds, Rules rules) {
        kinds.forEach(kind -> this.kinds.put(kind.collection(), kind));
        this.rules = rules;
    }

    /** Reads all of it. */
    Reading read(SeedFiles seed) throws IOException {
        return read(seed, Known.NOTHING);
    }

    /**
     * Reads what the published state was not read from, and, of the rest, what that may have made wrong. What is found wrong is what reading
     * all of it finds.
     */
    Reading read(SeedFiles seed, Known known) throws IOException {
        var problems = new Problems();
        SortedMap<String, Kind> names = names(seed, problems);
        if (names.isEmpty() && problems.none()) {
            problems.add(Place.of(seed.describe()), "holds no file <kind>/<name>.yaml");
        }
        Gathering files = Gathering.of(seed, names, rules, known);
        Crossing crossing = new Crossing(files, known);
        var facts = new FactsAtHand(files.read(), crossing::mayBeKept, known);
        List<Imprint> imprints = imprints(files.read(), crossing, facts);
        problems.addAll(scrutinize(seed, files, names, crossing, facts));
        return new Reading(seed(files, crossing, imprints, known), problems.sorted());
    }

    private static Seed seed(Gathering files, Crossing crossing, List<Imprint> imprints, Known known) {
        List<Entry> entries = files.read().stream()
                .flatMap(file -> file.entries().stream())
                .sorted(Comparator.comparing(entry -> entry.record().id()))
                .toList();
        Integer base = known.revision();
        return new Seed(
                entries,
                files.hashes(),
                imprints,
                base == null ? null : new Seed.Kept(base, files.kept().keySet(), crossing.kept(), crossing.gone()));
    }

    /** Those of the files that were read; a file that breaks a rule becomes a suspect. */
    private List<Imprint> imprints(List<Gist> files, Crossing crossing, FactsAtHand facts) {
        List<Imprint> imprints = new ArrayList<>();
        for (Gist file : files) {
            var asked = facts.serve(found -> file.ruled()
                    .forEach(part -> rules.check(
                            part, found, (field, rule) -> crossing.suspects().add(file.name()))));
            imprints.add(file.imprint(asked));
        }
        return imprints;
    }

    private List<Problem> scrutinize(
            SeedFiles seed, Gathering files, Map<String, Kind> names, Crossing crossing, FactsAtHand facts)
            throws IOException {
        var scrutiny = new Scrutiny(crossing, rules, facts);
        for (String name : crossing.suspects()) {
            FileReading file = new FileReader(name, names.get(name)).read(seed);
            if (!file.sha256().equals(files.hashes().get(name))) {
                throw new IOException(name + " changes while it is read: try again");
            }
            scrutiny.look(file);
        }
        return scrutiny.problems();
    }

    /** Reads one file after another, each by itself, with all that can be told of it. */
    Stream<FileReading> each(SeedFiles seed) throws IOException {
        return names(seed, new Problems()).entrySet().stream()
                .map(file -> new FileReader(file.getKey(), file.getValue()).read(seed));
    }

    private SortedMap<String, Kind> names(SeedFiles seed, Problems problems) throws IOException {
        SortedMap<String, Kind> names = new TreeMap<>();
        for (String name : seed.names()) {
            kindOf(name, problems).ifPresent(kind -> names.put(name, kind));
        }
        return names;
    }

    private Optional<Kind> kindOf(String name, Problems problems) {
        int slash = name.indexOf('/');
        Kind kind = kinds.get(slash < 0 ? "" : name.substring(0, slash));
        if (kind == null) {
            problems.add(
                    Place.of(name),
                    "stands in no folder of a kind: " + Words.either(List.copyOf(new TreeSet<>(kinds.keySet()))));
        } else if (!name.endsWith(SeedFiles.ENDING)) {
            problems.add(Place.of(name), "must have a name that ends in .yaml");
        }
        return Optional.ofNullable(kind);
    }
}
