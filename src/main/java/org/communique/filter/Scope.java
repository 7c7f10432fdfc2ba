package org.communique.filter;

import java.util.function.Function;
import org.communique.fact.Reader;
import org.communique.fact.Revision;

/**
 * Where in a request's argument a condition stands, and in which state it is looked up.
 *
 * @param path {@code filter.and[0].speaker}
 * @param lookUps what has been looked up for the conditions of the filter
 */
public record Scope(String path, Revision at, LookUps lookUps) {

    /** That of a whole argument. */
    public static Scope of(String argument, Revision at) {
        return new Scope(argument, at, new LookUps());
    }

    Scope in(String field) {
        return new Scope(path + "." + field, at, lookUps);
    }

    Scope in(int index) {
        return new Scope(path + "[" + index + "]", at, lookUps);
    }

    /** Has something looked up for the condition that is no fact: words. */
    public void lookUp() {
        lookUps.count(path);
    }

    /** What a question for facts, asked for the condition, is answered; refused where the filter has asked for too much. */
    public <T> T lookUp(Reader reader, String what, Function<Reader, T> question) {
        return lookUps.ask(path, reader, what, question);
    }

    /** Has so many ids stand for the condition; refused where they are too many for one filter. */
    public void select(int ids, String what) {
        lookUps.select(path, ids, what);
    }
}
