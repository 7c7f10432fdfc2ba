package org.communique.actor;

import java.util.Map;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.list.Listing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The persons, organizations and states: one collection, told apart by their ids. */
@Configuration(proxyBeanMethods = false)
class Actors {

    static final Kind KIND = new Kind(
                    "actors",
                    Map.of("person", Person.class, "organization", Organization.class, "state", State.class),
                    Map.of(),
                    Map.of())
            .indexedBy("by-name", new Document("keys.name", 1))
            .indexedBy("by-any-name", new Document("keys.names", 1))
            .indexedBy("by-spelling", new Document("keys.spellings", 1))
            .indexedBy("by-kind", new Document("keys.kind", 1).append("keys.name", 1));
    static final Listing<Actor> ALL = Listing.of(KIND, Actor.class);

    @Bean
    static Kind actorKind() {
        return KIND;
    }
}
