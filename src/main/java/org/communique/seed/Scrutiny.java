package org.communique.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks closely at files in which something may be wrong, one after another, and says what is and where. */
final class Scrutiny {

    private final Rules rules;
    private final FactsAtHand facts;
    private final References references;
    private final Problems byThemselves = new Problems();
    private final Problems repeated = new Problems();
    private final Problems astray = new Problems();
    private final Problems circling = new Problems();
    private final Problems ruledOut = new Problems();
    private final Problems misshapen = new Problems();
    private final Map<String, Place> ids = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    Scrutiny(Crossing crossing, Rules rules, FactsAtHand facts) {
        this.rules = rules;
        this.facts = facts;
        this.references = new References(crossing.missing(), crossing::ids, astray);
    }

    void look(FileReading file) {
        byThemselves.addAll(file.problems());
        file.ids().forEach(this::checkId);
        file.references().forEach(references::check);
        steps.addAll(References.steps(file.references()));
        checkRules(file.parts());
        new Form(file).check(misshapen);
    }

    private void checkId(FileReading.Named named) {
        Place first = ids.putIfAbsent(named.id(), named.place());
        if (first != null) {
            String where = "%s, line %d".formatted(first.file(), first.line());
            repeated.add(named.place(), "is given twice, first in " + where);
        }
    }

    private void checkRules(List<Part> parts) {
        var problems = new Problems();
        facts.serve(found -> {
            problems.clear();
            parts.forEach(part -> rules.check(part.value(), found, problems.of(part.place())));
        });
        ruledOut.addAll(problems.sorted());
    }

    /** What was found: on one line of a file, first what is wrong by itself, then what is wrong with others. */
    List<Problem> problems() {
        Circles.of(steps).forEach(circles -> circles.report(circling));
        var all = new Problems();
        List.of(byThemselves, repeated, astray, circling, ruledOut, misshapen)
                .forEach(some -> all.addAll(some.sorted()));
        return all.sorted();
    }
}
