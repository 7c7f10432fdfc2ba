package org.communique.meeting;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.communique.actor.Actor;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.Loaders;
import org.communique.list.Order;
import org.communique.place.Place;
import org.communique.topic.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeetingController {

    private final Meetings meetings;
    private final Connections connections;

    MeetingController(Meetings meetings, Connections connections) {
        this.meetings = meetings;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Meeting> meeting(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Meeting.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Meeting>> meetings(DataFetchingEnvironment env) {
        return connections.all(meetings.all(), env);
    }

    @SchemaMapping
    List<Participation> participants(Meeting meeting, @Argument @Nullable List<Participant.Role> role) {
        return meeting.participants().stream()
                .filter(one -> role == null || role.contains(one.role()))
                .map(one -> new Participation(meeting, one))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<List<Meeting>> parts(Meeting meeting, DataFetchingEnvironment env) {
        return Loaders.rows(meetings.parts(), meeting.id(), Order.OLDEST_FIRST, env);
    }

    @SchemaMapping(typeName = "Place", field = "meetings")
    CompletableFuture<Connection<Meeting>> atPlace(Place place, DataFetchingEnvironment env) {
        return connections.under(place.id(), meetings.atPlace(), env);
    }

    @SchemaMapping(typeName = "Topic", field = "meetings")
    CompletableFuture<Connection<Meeting>> onTopic(Topic topic, DataFetchingEnvironment env) {
        return connections.under(topic.id(), meetings.onTopic(), env);
    }

    @SchemaMapping(typeName = "Actor", field = "meetings")
    CompletableFuture<Connection<Participation>> of(Actor actor, DataFetchingEnvironment env) {
        return connections.under(actor.id(), meetings.ofActor(), env);
    }

    @SchemaMapping(typeName = "MeetingConnection", field = "facets")
    CompletableFuture<List<Facet>> facets(Connection<Meeting> meetings, DataFetchingEnvironment env) {
        return meetings.facets(env);
    }
}
