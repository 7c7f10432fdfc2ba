package org.communique.seed;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts words together. */
final class Words {

    /** So many problems are told one by one where the program itself starts; commands tell all. */
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

    /** The file, where one is known, and why it could not be read or written. */
    static String trouble(IOException failure) {
        String file = failure instanceof FileSystemException known ? known.getFile() : null;
        return file == null ? reason(failure) : file + ": " + reason(failure);
    }

    /** Why a file could not be read or written, without the name of a class. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is nothing of that name, or behind that link";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? "the file system does not say why" : reason;
    }

    /** Why something did not work, in one line; of MongoDB's answer no more than its message. */
    static String trouble(RuntimeException failure) {
        return String.valueOf(failure.getMessage())
                .split("\\.? The full response is ", 2)[0]
                .replaceAll("\\R", " ");
    }

    /** The first problems, one a line, and how many more there are. */
    static String lines(List<Problem> problems) {
        Stream<String> told = problems.stream().limit(TOLD).map(Problem::toString);
        Stream<String> rest = problems.size() > TOLD
                ? Stream.of("and %,d more: `communique check` tells all".formatted(problems.size() - TOLD))
                : Stream.empty();
        return Stream.concat(told, rest).collect(Collectors.joining(System.lineSeparator()));
    }
}
