package org.communique.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comparators parted into what is wanted and what is not, each of the latter as what it is the opposite of: {@code neq} of {@code eq},
 * {@code nin} of {@code in}, {@code isNull: true} of {@code isNull: false}.
 */
record Parted(Map<String, Object> wanted, List<Map<String, Object>> unwanted) {

    static Parted of(Map<String, Object> comparators) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        List<Map<String, Object>> unwanted = new ArrayList<>();
        comparators.forEach((field, comparator) -> {
            Map<String, Object> kept = new LinkedHashMap<>();
            if (comparator != null) {
                Filters.map(comparator).forEach((operator, operand) -> {
                    Map<String, Object> opposite = opposite(operator, operand);
                    if (opposite.isEmpty()) {
                        kept.put(operator, operand);
                    } else {
                        unwanted.add(Map.of(field, opposite));
                    }
                });
            }
            wanted.put(field, kept);
        });
        return new Parted(wanted, unwanted);
    }

    private static Map<String, Object> opposite(String operator, Object operand) {
        if (operand == null) {
            return Map.of();
        }
        return switch (operator) {
            case "neq" -> Map.of("eq", operand);
            case "nin" -> Map.of("in", operand);
            case "isNull" -> Boolean.TRUE.equals(operand) ? Map.of("isNull", false) : Map.of();
            default -> Map.of();
        };
    }
}
