package org.communique.seed;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns single values into what a component holds, and nothing into something that it only looks like. */
final class Scalars {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** The constants of an enum by their names, in their order. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new LinkedHashMap<>();
            Arrays.stream(type.getEnumConstants()).forEach(one -> constants.put(((Enum<?>) one).name(), one));
            return constants;
        }
    };

    /** The method that makes a value from its text. */
    private static final ClassValue<Method> CREATORS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " cannot be read from a file"));
        }
    };

    private Scalars() {}

    /** Why a value cannot be what it should be; the message follows the field's name. */
    static final class Unfit extends Exception {
        Unfit(String rule) {
            super(rule);
        }
    }

    /** The value as an instance of the type. */
    static Object read(Yaml.Scalar scalar, Class<?> type, boolean verbatim) throws Unfit {
        if (PlainText.isNull(scalar)) {
            throw new Unfit(PlainText.NO_VALUE);
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(scalar);
        }
        if (type == Integer.class || type == int.class) {
            return whole(scalar);
        }
        return type == Double.class || type == double.class ? decimal(scalar) : textual(scalar, type, verbatim);
    }

    private static Object textual(Yaml.Scalar scalar, Class<?> type, boolean verbatim) throws Unfit {
        String text = Texts.of(scalar, verbatim);
        if (type == String.class) {
            Texts.check(text, verbatim);
            return text;
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        return type == Instant.class ? instant(text) : value(text, type);
    }

    private static Boolean flag(Yaml.Scalar scalar) throws Unfit {
        if (!scalar.plain() || !scalar.text().equals("true") && !scalar.text().equals("false")) {
            throw new Unfit("must be true or false, not " + Texts.shown(scalar));
        }
        return Boolean.valueOf(scalar.text());
    }

    private static Integer whole(Yaml.Scalar scalar) throws Unfit {
        if (!scalar.plain() || !WHOLE.matcher(scalar.text()).matches()) {
            throw new Unfit("must be a whole number, not " + Texts.shown(scalar));
        }
        try {
            return Integer.valueOf(scalar.text());
        } catch (NumberFormatException tooLarge) {
            throw new Unfit("must be a whole number of at most %d, not %s".formatted(Integer.MAX_VALUE, scalar.text()));
        }
    }

    private static Double decimal(Yaml.Scalar scalar) throws Unfit {
        if (!scalar.plain() || !DECIMAL.matcher(scalar.text()).matches()) {
            throw new Unfit("must be a number, not " + Texts.shown(scalar));
        }
        return Double.valueOf(scalar.text());
    }

    private static Object constant(String text, Class<?> type) throws Unfit {
        Map<String, Object> constants = CONSTANTS.get(type);
        Object constant = constants.get(text);
        if (constant == null) {
            String names = String.join(", ", constants.keySet());
            throw new Unfit("must be one of %s, not %s".formatted(names, Texts.shown(text)));
        }
        return constant;
    }

    private static Instant instant(String text) throws Unfit {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new Unfit("must be a moment such as 2024-07-24T09:30:00Z, not " + Texts.shown(text));
        }
    }

    /** A value that is made from its text by one method, which says itself why it refuses. */
    private static Object value(String text, Class<?> type) throws Unfit {
        Method creator = CREATORS.get(type);
        try {
            return creator.invoke(null, text);
        } catch (InvocationTargetException refused) {
            throw new Unfit("is refused: " + refused.getCause().getMessage());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(type + " cannot be read from a file", closed);
        }
    }
}
