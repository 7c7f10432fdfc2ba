package org.communique.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.fact.Curated;
import org.communique.fact.Findings;
import org.communique.fact.Kind;
import org.communique.fact.Rule;
import org.springframework.stereotype.Component;

/** Reads a seed and finds all that is wrong with it, at once. */
@Component
class SeedReader {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Rule<?>> rules;

    SeedReader(List<Kind> kinds, List<Rule<?>> rules) {
        kinds.forEach(kind -> this.kinds.put(kind.collection(), kind));
        this.rules = rules;
    }

    Reading read(SeedFiles seed) throws IOException {
        var problems = new Problems();
        List<FileReading> files = new ArrayList<>();
        for (String name : seed.names()) {
            Optional<Kind> kind = kindOf(name, problems);
            if (kind.isPresent()) {
                files.add(new FileReader(name, kind.get()).read(seed));
            }
        }
        if (files.isEmpty() && problems.none()) {
            problems.add(Place.of(seed.describe()), "holds no file <kind>/<name>.yaml");
        }
        files.forEach(file -> problems.addAll(file.problems()));
        checkTogether(files, problems);
        files.forEach(file -> new Form(file).check(problems));
        return new Reading(files, problems.sorted());
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

    private void checkTogether(List<FileReading> files, Problems problems) {
        Map<String, Place> ids = new HashMap<>();
        files.stream().flatMap(file -> file.ids().stream()).forEach(named -> {
            Place first = ids.putIfAbsent(named.id(), named.place());
            if (first != null) {
                String where = "%s, line %d".formatted(first.file(), first.line());
                problems.add(named.place(), "is given twice, first in " + where);
            }
        });
        Set<Kind> unread = files.stream()
                .filter(file -> !file.whole())
                .map(FileReading::kind)
                .collect(Collectors.toSet());
        new References(ids.keySet(), unread, problems)
                .check(files.stream()
                        .flatMap(file -> file.references().stream())
                        .toList());
        Map<String, Curated> records = new HashMap<>();
        files.stream()
                .flatMap(file -> file.entries().stream())
                .forEach(entry -> records.putIfAbsent(entry.record().id(), entry.record()));
        files.stream()
                .flatMap(file -> file.parts().stream())
                .forEach(part -> rules.forEach(rule -> check(rule, part, records, problems.of(part.place()))));
    }

    private static <P> void check(Rule<P> rule, Part part, Map<String, Curated> records, Findings findings) {
        if (rule.about().isInstance(part.value())) {
            rule.check(rule.about().cast(part.value()), records::get, findings);
        }
    }
}
