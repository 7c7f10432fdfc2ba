package org.communique.seed;

import java.util.List;

/** Checks that a file is written the one way in which it should be. */
record Form(FileReading file) {

    void check(Problems problems) {
        String expected = file.canonical();
        if (expected == null || expected.equals(file.text())) {
            return;
        }
        List<Problem> hindrances = file.hindrances();
        problems.addAll(hindrances.isEmpty() ? List.of(otherwise(file.text(), expected)) : hindrances);
    }

    private Problem otherwise(String text, String expected) {
        return new Problem(
                Place.of(file.name()).on(Difference.line(text, expected)),
                "is not in canonical form%s: %s; `communique format` rewrites it"
                        .formatted(order(), Difference.between(text, expected)));
    }

    private String order() {
        List<String> ids =
                file.entries().stream().map(entry -> entry.record().id()).toList();
        return ids.equals(ids.stream().sorted().toList()) ? "" : " (records are sorted by id)";
    }
}
