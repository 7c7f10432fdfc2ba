package org.communique.list;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far MongoDB may go for one list, before it is read by an {@link AccessPath} or refused.
 *
 * @param patience how long its own plan may look for a page; 0 to do without
 * @param counting the same for totals and facets
 * @param examined the most records that an access path leads to; superseded versions count, too
 */
@ConfigurationProperties("communique.lists")
record Reach(
        @DefaultValue("500ms") Duration patience,
        @DefaultValue("1500ms") Duration counting,
        @DefaultValue("10000") int examined) {

    private static final int MOST = 1_000_000;

    Reach {
        if (patience.isNegative() || counting.isNegative() || examined < 10 || examined > MOST) {
            throw new IllegalArgumentException(
                    "communique.lists: patience and counting must not be negative, and examined"
                            + " must be between 10 and " + MOST + ", not " + examined);
        }
    }

    /** Of so many lists that are read together, the records that are examined for each. */
    int share(int lists) {
        return Math.max(examined / 10, examined / lists);
    }
}
