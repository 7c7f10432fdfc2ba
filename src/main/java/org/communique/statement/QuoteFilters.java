package org.communique.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.Revision;
import org.communique.filter.Conditions;
import org.communique.filter.Field;
import org.communique.filter.Filters;
import org.communique.filter.Matching;
import org.communique.graphql.Filtering;
import org.communique.list.Filter;
import org.communique.source.Passages;
import org.springframework.stereotype.Component;

/**
 * By what quotes can be filtered. They stand inside their statements, so a condition on a quote is asked twice: whether a statement may have
 * such a quote, and whether a quote, alone with its statement, is one.
 */
@Component
class QuoteFilters implements Filtering {

    private static final String QUOTES = "keys.quotes";
    private static final Set<String> LOGIC = Set.of("and", "or", "not");
    private static final Filters ID = Filters.none().with("id", "id");

    private final Filters quotes;
    private final Filters statements;

    QuoteFilters(StatementFilters statements, Passages passages, Matching matching) {
        Map<String, Field> ofQuotes = Map.of(
                "id", (comparator, scope) -> ID.condition(Map.of("id", comparator), scope),
                "matches", matching.field("quote", "id"),
                "wordedBy", statements.party(),
                "verification", passages.among("passages"));
        Filters alone = Filters.none().with("statement", statements.fields());
        Filters among = alone;
        for (Map.Entry<String, Field> field : ofQuotes.entrySet()) {
            Field asked = field.getValue();
            alone = alone.with(
                    field.getKey(), (argument, scope) -> Conditions.of(Filter.ROW, asked.condition(argument, scope)));
            among = among.withSome(field.getKey(), QUOTES, asked);
        }
        this.quotes = alone;
        this.statements = among.with(
                "not",
                (argument, scope) -> asksOfStatementsOnly(argument)
                        ? Conditions.not(quotes.condition(argument, scope))
                        : Conditions.ALL);
    }

    @Override
    public Filter compile(Map<String, Object> argument, Revision at) {
        return asksOfStatementsOnly(argument)
                ? quotes.compile(argument, at)
                : new Filter(
                        statements.compile(argument, at).records(),
                        quotes.compile(argument, at).records());
    }

    private static boolean asksOfStatementsOnly(Object argument) {
        if (argument instanceof List<?> several) {
            return several.stream().allMatch(QuoteFilters::asksOfStatementsOnly);
        }
        return ((Map<?, ?>) argument)
                .entrySet().stream()
                        .filter(field ->
                                field.getValue() != null && !field.getKey().equals("statement"))
                        .allMatch(field ->
                                LOGIC.contains(field.getKey().toString()) && asksOfStatementsOnly(field.getValue()));
    }
}
