package org.communique.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where following a field from record to record leads back to where it began. */
final class Circles {

    /** From each record to where it points; what leads nowhere is taken out, so that circles and what leads to them remain. */
    private final Map<String, List<Reference>> steps;

    Circles(List<Reference> references) {
        steps = references.stream()
                .collect(Collectors.groupingBy(Reference::from, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        int before;
        do {
            before = steps.size();
            steps.values().forEach(some -> some.removeIf(step -> !steps.containsKey(step.to())));
            steps.values().removeIf(List::isEmpty);
        } while (steps.size() < before);
    }

    /** One problem a circle, at the first of its records. */
    void report(Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String start : steps.keySet()) {
            List<Reference> walked = new ArrayList<>();
            String at = start;
            while (seen.add(at)) {
                Reference step = steps.get(at).get(0);
                walked.add(step);
                at = step.to();
            }
            String back = at;
            List<Reference> circle =
                    walked.stream().dropWhile(step -> !step.from().equals(back)).toList();
            if (!circle.isEmpty()) {
                problems.add(circle.get(0).place(), "goes round in a circle: " + chain(circle));
            }
        }
    }

    private static String chain(List<Reference> circle) {
        String steps = circle.stream().map(Reference::from).collect(Collectors.joining(" → "));
        return steps + " → " + circle.get(0).from();
    }
}
