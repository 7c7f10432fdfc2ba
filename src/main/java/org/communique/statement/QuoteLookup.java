package org.communique.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.fact.Lookup;
import org.communique.fact.Revision;
import org.communique.filter.Condition;
import org.communique.index.IndexFields;
import org.communique.index.RecordIndex;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds quotes by their ids: each with the statement that contains it, whose id the index has. */
@Component
class QuoteLookup implements Lookup {

    private final RecordIndex index;
    private final Facts facts;

    QuoteLookup(RecordIndex index, @Lazy Facts facts) {
        this.index = index;
        this.facts = facts;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(StatementEntry.QUOTE);
    }

    @Override
    public Map<String, Quote> find(Collection<String> ids, Revision at) {
        Query quotes = Condition.and(
                        List.of(Condition.in(IndexFields.ROW, prefixes()), Condition.in(IndexFields.ID, ids)))
                .query();
        Collection<? extends Curated> statements = facts.find(
                        index.search(at, searcher -> searcher.values(quotes, IndexFields.RECORD)), at)
                .values();
        return statements.stream()
                .flatMap(record -> ((Statement) record).inner().stream())
                .filter(quote -> ids.contains(quote.id()))
                .collect(Collectors.toMap(Quote::id, Function.identity()));
    }
}
