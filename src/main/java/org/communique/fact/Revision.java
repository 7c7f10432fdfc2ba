package org.communique.fact;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A published state of the whole dataset, as a reader pins it: every answer comes from one.
 *
 * @param number counts publications; abandoned ones leave gaps
 * @param publishedAt when it became visible
 * @param digest SHA-256 over the lines {@code id:hash}, by id in code-point order
 * @param counts how many records of each kind, by the prefix of their ids
 * @param abandoned all lower numbers whose publication was given up: their versions are no part of any state, and what they closed is open.
 *     They are settled before this number is taken, so a state never changes its meaning; higher ones make no difference to it
 * @param moment the time of the cluster at which the number was read, so that a lagging secondary waits for it; null where none is kept
 */
public record Revision(
        int number,
        Instant publishedAt,
        String digest,
        Map<String, Integer> counts,
        Set<Integer> abandoned,
        @Nullable Moment moment) {

    /** The {@code until} of a version that is current. */
    public static final int CURRENT = Integer.MAX_VALUE;

    /** What holds of a version that belongs to this state: {@code since <= number < until}, abandoned publications left out. */
    public Bson visible() {
        if (abandoned.isEmpty()) {
            return and(lte("since", number), gt("until", number));
        }
        // A version that an abandoned publication closed counts as open until it is reopened.
        Bson closed =
                new Document("until", new Document("$not", new Document("$lte", number).append("$nin", abandoned)));
        return and(lte("since", number), nin("since", abandoned), closed);
    }
}
