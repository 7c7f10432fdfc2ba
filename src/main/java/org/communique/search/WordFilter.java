package org.communique.search;

import org.apache.lucene.search.Query;
import org.communique.list.Words;
import org.springframework.stereotype.Component;

/** Finds rows by words of their own, as a search reads a text, but without its fuzzy way out. */
@Component
class WordFilter implements Words {

    @Override
    public Query query(String argument, String text) {
        return Questions.OWN_WORDS.all(Asked.of(argument, text));
    }

    @Override
    public void check(String argument, String text) {
        Asked.of(argument, text);
    }
}
