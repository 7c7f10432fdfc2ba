package org.communique.seed;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.communique.fact.Curated;
import tools.jackson.databind.JsonNode;

/**
 * The one way in which a list of records is written, so that a difference between two files is a difference of facts: sorted by id, a blank
 * line between records, one line a value, keys in the order of the record's components, quotation marks only where YAML needs them.
 */
final class Canonical {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    /** The records, below the comment that a file begins with. */
    static String write(String head, List<Curated> records) {
        var writer = new Canonical();
        if (!head.isEmpty()) {
            writer.out.append(head).append("\n\n");
        }
        String[] between = {""};
        records.stream().sorted(Comparator.comparing(Curated::id)).forEach(record -> {
            writer.out.append(between[0]);
            writer.item(Json.tree(record), "");
            between[0] = "\n";
        });
        return writer.out.toString();
    }

    private void item(JsonNode value, String indent) {
        out.append(indent).append("- ");
        if (value.isObject()) {
            keys(value, indent + INDENT, true);
        } else {
            out.append(scalar(value)).append('\n');
        }
    }

    /** Keys and values; the first key may stand behind a dash. */
    private void keys(JsonNode object, String indent, boolean behindDash) {
        boolean first = behindDash;
        for (var pair : object.properties()) {
            out.append(first ? "" : indent).append(pair.getKey()).append(':');
            value(pair.getValue(), indent);
            first = false;
        }
        if (object.isEmpty()) {
            out.append("{}\n");
        }
    }

    private void value(JsonNode value, String indent) {
        if (value.isArray()) {
            out.append('\n');
            value.forEach(item -> item(item, indent + INDENT));
        } else if (value.isObject() && !value.isEmpty()) {
            out.append('\n');
            keys(value, indent + INDENT, false);
        } else {
            out.append(' ').append(value.isObject() ? "{}" : scalar(value)).append('\n');
        }
    }

    private static String scalar(JsonNode value) {
        if (value.isString()) {
            return text(value.asString());
        }
        if (value.isFloatingPointNumber()) {
            BigDecimal plain = new BigDecimal(value.asString());
            return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
        }
        return value.asString();
    }

    /** A text as YAML has it, in quotation marks where it needs them. */
    static String text(String text) {
        if (PlainText.isSafe(text)) {
            return text;
        }
        boolean escapes = text.codePoints().anyMatch(Texts::isInvisible);
        boolean quotes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return quotes && !escapes ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(one -> quoted.append(escaped(one)));
        return quoted.append('"').toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> Texts.visible(character);
        };
    }
}
