package org.communique.statement;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.communique.actor.Actor;
import org.communique.actor.Capacities;
import org.communique.actor.Capacity;
import org.communique.fact.When;
import org.communique.graphql.Loaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PartyController {

    @SchemaMapping
    CompletableFuture<String> name(Party party, DataFetchingEnvironment env) {
        String id = party.actor();
        return id == null
                ? CompletableFuture.completedFuture(party.asPrinted())
                : Loaders.load(id, Actor.class, env).thenApply(Actor::name);
    }

    /** Resolved for the date of the statement that the party stands in. */
    @SchemaMapping
    CompletableFuture<@Nullable Capacity> capacity(Party party, DataFetchingEnvironment env) {
        Optional<When> on = env.getLocalContext();
        return Capacities.of(party.capacity(), party.actor(), on == null ? null : on.orElse(null), env);
    }
}
