package org.communique.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Curated;
import org.communique.fact.Kind;

/**
 * Checks the files of a seed against each other: an id that is given twice, one that is in no file, a circle, a rule about several facts. On one line of
 * a file it tells first what is wrong by itself, then what is wrong with others.
 */
final class SeedCheck {

    private final List<SeedFile> files;
    private final Rules rules;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Curated> facts = new HashMap<>();
    private final Problems repeated = new Problems();

    SeedCheck(List<SeedFile> files, Rules rules) {
        this.files = files;
        this.rules = rules;
        files.forEach(file -> {
            file.ids().forEach(this::enter);
            // Of two with the same id, the first is meant.
            file.entries().forEach(entry -> facts.putIfAbsent(entry.record().id(), entry.record()));
        });
    }

    private void enter(FileReading.Named named) {
        Place first = places.putIfAbsent(named.id(), named.place());
        if (first != null) {
            repeated.add(named.place(), "is given twice, first in %s, line %d".formatted(first.file(), first.line()));
        }
    }

    List<Problem> problems() {
        Problems all = new Problems();
        files.forEach(file -> all.addAll(file.problems()));
        all.addAll(repeated.sorted());
        all.addAll(astray().sorted());
        all.addAll(circling().sorted());
        all.addAll(ruledOut().sorted());
        files.forEach(file -> all.addAll(file.form()));
        return all.sorted();
    }

    private Problems astray() {
        Problems astray = new Problems();
        References references = new References(missing(), places::keySet, astray);
        files.forEach(file -> file.references().forEach(references::check));
        return astray;
    }

    /** The ids that are named and are in no file. Of a kind with a file that could not be read, nobody can tell what is missing. */
    private Set<String> missing() {
        Set<Kind> unread = new HashSet<>();
        files.stream().filter(file -> !file.whole()).map(SeedFile::kind).forEach(unread::add);
        Set<String> missing = new HashSet<>();
        for (SeedFile file : files) {
            for (Reference reference : file.references()) {
                String to = reference.to();
                if (!places.containsKey(to) && unread.stream().noneMatch(kind -> kind.holds(to))) {
                    missing.add(to);
                }
            }
        }
        return missing;
    }

    private Problems circling() {
        Problems circling = new Problems();
        List<Step> steps = new ArrayList<>();
        files.forEach(file -> steps.addAll(References.steps(file.references())));
        Circles.of(steps).forEach(circles -> circles.report(circling));
        return circling;
    }

    private Problems ruledOut() {
        Problems ruledOut = new Problems();
        files.forEach(file ->
                file.ruled().forEach(part -> rules.check(part.value(), facts::get, ruledOut.of(part.place()))));
        return ruledOut;
    }
}
