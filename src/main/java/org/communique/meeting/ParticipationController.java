package org.communique.meeting;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.actor.Actor;
import org.communique.actor.Capacities;
import org.communique.actor.Capacity;
import org.communique.graphql.Connection;
import org.communique.graphql.Edge;
import org.communique.graphql.Loaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** An actor's meetings lead to the meeting; how the actor took part stands on the edge. */
@Controller
class ParticipationController {

    @SchemaMapping(typeName = "Participation", field = "capacity")
    CompletableFuture<@Nullable Capacity> capacity(Participation one, DataFetchingEnvironment env) {
        return Capacities.of(
                one.participant().capacity(), one.actor(), one.meeting().when(), env);
    }

    @SchemaMapping(typeName = "ParticipationConnection", field = "nodes")
    List<Meeting> nodes(Connection<Participation> participations) {
        return participations.nodes().stream().map(Participation::meeting).toList();
    }

    @SchemaMapping(typeName = "ParticipationEdge", field = "node")
    Meeting node(Edge<Participation> edge) {
        return edge.node().meeting();
    }

    @SchemaMapping(typeName = "ParticipationEdge", field = "role")
    Participant.Role role(Edge<Participation> edge) {
        return edge.node().role();
    }

    @SchemaMapping(typeName = "ParticipationEdge", field = "capacity")
    CompletableFuture<@Nullable Capacity> capacity(Edge<Participation> edge, DataFetchingEnvironment env) {
        return capacity(edge.node(), env);
    }

    @SchemaMapping(typeName = "ParticipationEdge", field = "onBehalfOf")
    CompletableFuture<@Nullable Actor> onBehalfOf(Edge<Participation> edge, DataFetchingEnvironment env) {
        String id = edge.node().onBehalfOf();
        return id == null ? CompletableFuture.completedFuture(null) : Loaders.load(id, Actor.class, env);
    }
}
