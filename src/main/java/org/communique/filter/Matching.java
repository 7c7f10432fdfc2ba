package org.communique.filter;

import java.util.Optional;
import org.bson.Document;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;
import org.communique.list.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The {@code matches} of filters: words are looked up in the search index of the revision that the request reads. */
@Component
public class Matching {

    private final ObjectProvider<Words> words;

    Matching(ObjectProvider<Words> words) {
        this.words = words;
    }

    /** For records, or what stands in them, of a kind as ids spell it; {@code stored} is where their id stands. */
    public Field field(String kind, String stored) {
        return (text, scope) -> condition(kind, stored, (String) text, scope);
    }

    private Document condition(String kind, String stored, String text, Scope scope) {
        Words index = Optional.ofNullable(words.getIfAvailable()).orElseThrow(() -> ApiError.noWords(scope.path()));
        scope.lookUp();
        Words.Hits hits = index.find(scope.path(), kind, text, Limits.MAX_RELATED, scope.at());
        scope.select(hits.more() ? Limits.MAX_RELATED + 1 : hits.ids().size(), kind + "s");
        return Conditions.anyOf(stored, hits.ids());
    }
}
