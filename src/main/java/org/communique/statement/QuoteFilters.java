package org.communique.statement;

import java.util.Map;
import org.apache.lucene.search.Query;
import org.communique.fact.Revision;
import org.communique.filter.Condition;
import org.communique.filter.Filters;
import org.communique.filter.Matching;
import org.communique.index.Parts;
import org.communique.list.Filtering;
import org.communique.source.Passages;
import org.springframework.stereotype.Component;

/** By what quotes can be filtered. */
@Component
class QuoteFilters implements Filtering {

    private final Filters fields;

    QuoteFilters(StatementFilters statements, Passages passages, Matching matching) {
        this.fields = Filters.none()
                .with("id")
                .with("matches", matching)
                .with("wordedBy", (argument, scope) -> statements.party().compile(argument, scope.within("wordedBy")))
                .with("verification", passages.in("passage"))
                .with(
                        "statement",
                        (argument, scope) -> Condition.of(Parts.of(
                                statements.fields().compile(argument, scope).query())));
    }

    @Override
    public Query compile(Map<String, Object> argument, Revision at) {
        return fields.compile(argument, at);
    }
}
