package org.communique.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds where following a field from record to record leads back to where it began. */
final class Circles {

    /** From each record to where it points; what leads nowhere is taken out, so that circles and what leads to them remain. */
    private final Map<String, List<Step>> steps;

    private Circles(List<Step> some) {
        steps = some.stream()
                .collect(Collectors.groupingBy(Step::from, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        removeEnds(some);
    }

    /** Takes out a record with the last of its steps that leads somewhere, and takes each step once. */
    private void removeEnds(List<Step> some) {
        Map<String, List<Step>> arriving = some.stream().collect(Collectors.groupingBy(Step::to));
        Map<String, Integer> left = new HashMap<>();
        steps.forEach((from, several) -> left.put(from, several.size()));
        Deque<String> ends = new ArrayDeque<>(arriving.keySet());
        ends.removeIf(steps::containsKey);
        while (!ends.isEmpty()) {
            for (Step step : arriving.getOrDefault(ends.pop(), List.of())) {
                if (left.merge(step.from(), -1, Integer::sum) == 0) {
                    steps.remove(step.from());
                    ends.push(step.from());
                }
            }
        }
        steps.values().forEach(several -> several.removeIf(step -> !steps.containsKey(step.to())));
    }

    /** For each of the fields. */
    static List<Circles> of(Collection<Step> steps) {
        Map<String, List<Step>> paths = new LinkedHashMap<>();
        steps.forEach(step ->
                paths.computeIfAbsent(step.path(), path -> new ArrayList<>()).add(step));
        return paths.values().stream().map(Circles::new).toList();
    }

    /** The files in which circles stand, and what leads to them. */
    Set<String> files() {
        return steps.values().stream()
                .flatMap(List::stream)
                .map(step -> step.place().file())
                .collect(Collectors.toSet());
    }

    /** One problem a circle, at the first of its records. */
    void report(Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String start : steps.keySet()) {
            List<Step> walked = new ArrayList<>();
            String at = start;
            while (seen.add(at)) {
                Step step = steps.get(at).get(0);
                walked.add(step);
                at = step.to();
            }
            String back = at;
            List<Step> circle =
                    walked.stream().dropWhile(step -> !step.from().equals(back)).toList();
            if (!circle.isEmpty()) {
                problems.add(circle.get(0).place(), "goes round in a circle: " + chain(circle));
            }
        }
    }

    private static String chain(List<Step> circle) {
        String steps = circle.stream().map(Step::from).collect(Collectors.joining(" → "));
        return steps + " → " + circle.get(0).from();
    }
}
