package org.communique.seed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts words together. */
final class Words {

    /** So many problems are told one by one. */
    static final int TOLD = 200;

    private Words() {}

    /** {@code a, b or c}. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** {@code 1 file}, {@code 2 files}. */
    static String count(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    /** The problems, one a line; of very many, the first. */
    static String lines(List<Problem> problems) {
        Stream<String> told = problems.stream().limit(TOLD).map(Problem::toString);
        Stream<String> rest =
                problems.size() > TOLD ? Stream.of("and %,d more".formatted(problems.size() - TOLD)) : Stream.empty();
        return Stream.concat(told, rest).collect(Collectors.joining(System.lineSeparator()));
    }
}
