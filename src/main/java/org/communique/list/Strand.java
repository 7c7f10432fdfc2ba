package org.communique.list;

import java.util.List;
import org.communique.fact.Dated;

/**
 * A kind of dated fact that stands on the timeline. Each room declares its own as a bean; the timeline knows no kind by name.
 *
 * @param name of the kind, as the schema's TimelineKind spells it
 * @param listing of all of them, ordered by date as {@code When.keys} says
 * @param actors the stored field with the ids of the actors whom it concerns
 * @param venue the stored field with the id of the place where it was
 * @param topics the stored field with the ids of the topics that it is about
 */
public record Strand(String name, Listing<? extends Dated> listing, String actors, String venue, String topics) {

    private static final String DATE = "keys.undatedFirst";

    /** The order by date, which is that of every strand. */
    public static Order byDate(boolean descending) {
        return Order.by(List.of(new Order.Key(DATE, descending)));
    }
}
