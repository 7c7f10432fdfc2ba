package org.communique.statement;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.fact.Lookup;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.springframework.stereotype.Component;

/** Finds quotes by their ids: each with the statement that it stands in. */
@Component
class QuoteLookup implements Lookup {

    private final Reader reader;

    QuoteLookup(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of("quote");
    }

    @Override
    public Map<String, Quote> find(Collection<String> ids, Revision at) {
        return reader.find(Statements.KIND, Filters.in("keys.quotes.id", ids), null, 0, at).stream()
                .flatMap(record -> Statements.quotes((Statement) record).stream())
                .filter(quote -> ids.contains(quote.id()))
                .collect(Collectors.toMap(Quote::id, Function.identity()));
    }
}
