package org.communique.seed;

import java.util.List;
import java.util.OptionalInt;

/** Checks that a file is written the one way in which it should be. */
record Form(FileReading file) {

    void check(Problems problems) {
        String expected = file.canonical();
        if (expected == null || expected.equals(file.text())) {
            return;
        }
        OptionalInt comment = Comments.below(file.text());
        if (comment.isPresent()) {
            problems.add(
                    Place.of(file.name()).on(comment.getAsInt()),
                    "has a comment among its records: comments stand at the head of a file, before the first record");
        } else {
            problems.add(
                    Place.of(file.name()).on(Difference.line(file.text(), expected)),
                    "is not in canonical form%s: %s; `communique format` rewrites it"
                            .formatted(order(), Difference.between(file.text(), expected)));
        }
    }

    private String order() {
        List<String> ids =
                file.entries().stream().map(entry -> entry.record().id()).toList();
        return ids.equals(ids.stream().sorted().toList()) ? "" : " (records are sorted by id)";
    }
}
