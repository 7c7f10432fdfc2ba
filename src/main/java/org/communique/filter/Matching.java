package org.communique.filter;

import java.util.Optional;
import org.communique.graphql.ApiError;
import org.communique.list.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Compiles the {@code matches} of filters: the words of a row, as a search reads them. */
@Component
public class Matching implements Field {

    private final ObjectProvider<Words> words;

    Matching(ObjectProvider<Words> words) {
        this.words = words;
    }

    @Override
    public Condition compile(Object text, Scope scope) {
        Words search = Optional.ofNullable(words.getIfAvailable()).orElseThrow(() -> ApiError.noWords(scope.path()));
        return Condition.of(search.query(scope.path(), (String) text));
    }
}
