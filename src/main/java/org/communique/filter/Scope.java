package org.communique.filter;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;

/**
 * Where in a request's argument a condition stands, and in which state it is looked up.
 *
 * @param path {@code filter.and[0].speaker}
 * @param lookUps how many of the filter's conditions facts have been looked up for
 */
public record Scope(String path, Revision at, AtomicInteger lookUps) {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** That of a whole argument. */
    public static Scope of(String argument, Revision at) {
        return new Scope(argument, at, new AtomicInteger());
    }

    Scope in(String field) {
        return new Scope(path + "." + field, at, lookUps);
    }

    Scope in(int index) {
        return new Scope(path + "[" + index + "]", at, lookUps);
    }

    /** Has facts looked up for the condition: refused where others have been for as many as one filter may. */
    public void lookUp() {
        if (lookUps.incrementAndGet() > Limits.MAX_LOOK_UPS) {
            throw ApiError.tooManyLookUps(path);
        }
    }

    /** What a pipeline over records of a kind, looked up for the condition, answers; refused where it takes long. */
    public List<Document> lookUp(Reader reader, Kind kind, List<Document> stages) {
        lookUp();
        List<Document> found = reader.within(PATIENCE, quick -> quick.aggregate(kind.collection(), stages, at));
        if (found == null) {
            throw ApiError.slowLookUp(path, kind.collection());
        }
        return found;
    }
}
