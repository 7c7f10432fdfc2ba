package org.communique.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Revision;
import org.communique.fact.When;
import org.communique.graphql.IdComparator;
import org.communique.graphql.WhenComparator;
import org.communique.list.Filter;
import org.communique.list.Hierarchies;
import org.communique.list.Strand;
import org.jspecify.annotations.Nullable;

/** What the timeline's filter asks of the records of a strand. What has no date is no part of the timeline. */
final class Conditions {

    private static final Bson DATED =
            new Document("keys.undatedFirst", new Document("$gte", When.day(LocalDate.of(1, 1, 1))));

    private final @Nullable WhenComparator when;
    private final @Nullable IdComparator actor;
    private final @Nullable IdComparator venue;
    private final @Nullable IdComparator topic;
    private final Hierarchies hierarchies;
    private final Revision at;

    Conditions(Map<String, Object> filter, Hierarchies hierarchies, Revision at) {
        this.when = WhenComparator.of(filter.get("when"));
        this.actor = IdComparator.of("filter.actor", filter.get("actor"));
        this.venue = IdComparator.of("filter.venue", filter.get("venue"));
        this.topic = IdComparator.of("filter.topic", filter.get("topic"));
        this.hierarchies = hierarchies;
        this.at = at;
    }

    /** What holds of the records of the strand that the timeline shows. */
    Filter of(Strand strand) {
        List<Bson> all = new ArrayList<>(List.of(DATED));
        date(all);
        ids(all, strand.actors(), actor, false);
        ids(all, strand.venue(), venue, true);
        ids(all, strand.topics(), topic, true);
        return Filter.of(new Document("$and", all));
    }

    private void date(List<Bson> all) {
        if (when == null) {
            return;
        }
        if (when.from() != null && when.to() != null) {
            all.add(days("keys.from", when.from()));
            all.add(days("keys.to", when.to()));
        }
        if (when.precision() != null) {
            all.add(new Document("keys.precision", new Document("$in", when.precision())));
        }
        isNull(all, "keys.from", when.isNull());
    }

    private static Bson days(String field, WhenComparator.Days days) {
        return new Document(field, new Document("$gte", days.first()).append("$lte", days.last()));
    }

    private void ids(List<Bson> all, String field, @Nullable IdComparator ids, boolean broad) {
        if (ids == null) {
            return;
        }
        if (ids.in() != null) {
            all.add(new Document(field, new Document("$in", meant(ids.in(), broad))));
        }
        if (!ids.nin().isEmpty()) {
            all.add(new Document(field, new Document("$nin", meant(ids.nin(), broad))));
        }
        isNull(all, field, ids.isNull());
    }

    /** A place stands for those within it, a topic for the narrower ones. */
    private List<String> meant(Collection<String> ids, boolean broad) {
        return List.copyOf(broad ? hierarchies.closure(ids, at) : ids);
    }

    private static void isNull(List<Bson> all, String field, @Nullable Boolean isNull) {
        if (isNull == null) {
            return;
        }
        // Days, and ids, are all above these; an empty array has nothing above anything.
        Object below = field.equals("keys.from") ? Integer.MIN_VALUE : "";
        var has = new Document(field, new Document("$gt", below));
        all.add(isNull ? new Document("$nor", List.of(has)) : has);
    }
}
