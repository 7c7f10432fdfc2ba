package org.communique.actor;

import java.util.Map;
import org.communique.fact.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The persons, organizations and states: one collection, told apart by their ids. */
@Configuration(proxyBeanMethods = false)
class Actors {

    static final Kind KIND =
            Kind.of("actors", Map.of("person", Person.class, "organization", Organization.class, "state", State.class));

    @Bean
    static Kind actorKind() {
        return KIND;
    }
}
