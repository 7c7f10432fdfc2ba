package org.communique.graphql;

import java.util.List;
import java.util.Map;
import org.communique.list.Words;
import org.jspecify.annotations.Nullable;

/** Counts what a filter argument is made of, and refuses one that is too deep or too large by the path of what is too much. */
final class FilterLimits {

    private static final String MATCHES = "matches";

    private final @Nullable Words words;
    private int conditions;

    /** Which also refuse texts that cannot be searched for, where there is something that reads them. */
    FilterLimits(@Nullable Words words) {
        this.words = words;
    }

    /** Checks an object of the argument; {@code depth} counts the {@code and}, {@code or} and {@code not} around it. */
    void check(String path, Map<?, ?> object, int depth) {
        object.forEach((name, value) -> {
            boolean logic = "and".equals(name) || "or".equals(name) || "not".equals(name);
            checkValue(path + "." + name, value, logic ? depth + 1 : depth);
            if (words != null && MATCHES.equals(name) && value instanceof String text) {
                words.check(path + "." + name, text);
            }
        });
    }

    private void checkValue(String path, @Nullable Object value, int depth) {
        if (depth > Limits.MAX_FILTER_DEPTH) {
            throw ApiError.filterTooDeep(path);
        }
        if (value instanceof Map<?, ?> object) {
            check(path, object, depth);
        } else if (value instanceof List<?> list) {
            checkList(path, list, depth);
        } else if (value != null) {
            count(path);
            checkText(path, value);
        }
    }

    private void checkList(String path, List<?> list, int depth) {
        if (list.size() > Limits.MAX_VALUES) {
            throw ApiError.tooManyValues(path, list.size());
        }
        boolean objects = false;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> object) {
                objects = true;
                check(path + "[" + i + "]", object, depth);
            } else {
                checkText(path + "[" + i + "]", list.get(i));
            }
        }
        if (!objects) {
            count(path);
        }
    }

    private void count(String path) {
        if (++conditions > Limits.MAX_CONDITIONS) {
            throw ApiError.tooManyConditions(path);
        }
    }

    private static void checkText(String path, Object value) {
        if (value instanceof String text) {
            if (text.length() > Limits.MAX_TEXT) {
                throw ApiError.textTooLong(path, text.length());
            }
            if (!text.codePoints().allMatch(FilterLimits::isCharacter)) {
                throw ApiError.noText(path);
            }
        }
    }

    /** MongoDB compares no text with a NUL, or with half of a surrogate pair, in it. */
    private static boolean isCharacter(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }
}
