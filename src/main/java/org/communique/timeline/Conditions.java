package org.communique.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.communique.fact.Revision;
import org.communique.fact.When;
import org.communique.filter.Filters;
import org.communique.filter.Scope;
import org.communique.graphql.IdComparator;
import org.communique.list.Filter;
import org.communique.list.Hierarchies;
import org.communique.list.Strand;
import org.jspecify.annotations.Nullable;

/** What the timeline's filter asks of the records of a strand. What has no date is no part of the timeline. */
final class Conditions {

    private static final Bson DATED =
            new Document("keys.undatedFirst", new Document("$gte", When.day(LocalDate.of(1, 1, 1))));

    private static final Filters WHEN = Filters.none().withDate("when");

    private final Document when;
    private final @Nullable IdComparator actor;
    private final @Nullable IdComparator venue;
    private final @Nullable IdComparator topic;
    private final Hierarchies hierarchies;
    private final Revision at;

    Conditions(Map<String, Object> filter, Hierarchies hierarchies, Revision at) {
        this.when = WHEN.condition(Collections.singletonMap("when", filter.get("when")), Scope.of("filter", at));
        this.actor = IdComparator.of("filter.actor", filter.get("actor"));
        this.venue = IdComparator.of("filter.venue", filter.get("venue"));
        this.topic = IdComparator.of("filter.topic", filter.get("topic"));
        this.hierarchies = hierarchies;
        this.at = at;
    }

    /** What holds of the records of the strand that the timeline shows. */
    Filter of(Strand strand) {
        List<Bson> all = new ArrayList<>(List.of(DATED, when));
        ids(all, strand.actors(), actor, false);
        ids(all, strand.venue(), venue, true);
        ids(all, strand.topics(), topic, true);
        return Filter.of(new Document("$and", all));
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
        // All ids are above it; an empty array has nothing above anything.
        var has = new Document(field, new Document("$gt", ""));
        all.add(isNull ? new Document("$nor", List.of(has)) : has);
    }
}
