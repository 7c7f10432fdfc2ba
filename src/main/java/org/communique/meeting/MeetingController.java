package org.communique.meeting;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.communique.actor.Actor;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.Faceting;
import org.communique.graphql.Loaders;
import org.communique.graphql.Sorting;
import org.communique.place.Place;
import org.communique.place.Places;
import org.communique.topic.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeetingController {

    static final Sorting SORTING = Sorting.byId().byText("NAME", "name").byDate("WHEN");

    private final Meetings meetings;
    private final MeetingFilters filters;
    private final Faceting faceting;
    private final Connections connections;

    MeetingController(Meetings meetings, MeetingFilters filters, Places places, Connections connections) {
        this.filters = filters;
        this.faceting = Faceting.none()
                .by("KIND", "kind")
                .by("FORMAT", "format")
                .by("MEDIUM", "medium")
                .by("LIFECYCLE", "keys.lifecycle")
                .byFact("VENUE", "venue")
                .byFactsOf("COUNTRY", "venue", (venue, at) -> places.countryOf(venue.toString(), at))
                .byEachFact("PARTICIPANT", "keys.actors")
                .byYear("YEAR", "keys.year")
                .byEachFact("TOPIC", "topics");
        this.meetings = meetings;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Meeting> meeting(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Meeting.class, env);
    }

    @QueryMapping
    Connection<Meeting> meetings(DataFetchingEnvironment env) {
        return connections.all(Meetings.ALL, SORTING, filters.fields(), env);
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
        return Loaders.rows(Meetings.PARTS, meeting.id(), Meetings.BY_DATE, env);
    }

    @SchemaMapping(typeName = "Place", field = "meetings")
    CompletableFuture<Connection<Meeting>> atPlace(Place place, DataFetchingEnvironment env) {
        return connections.under(place.id(), meetings.atPlace(), SORTING, filters.fields(), env);
    }

    @SchemaMapping(typeName = "Topic", field = "meetings")
    CompletableFuture<Connection<Meeting>> onTopic(Topic topic, DataFetchingEnvironment env) {
        return connections.under(topic.id(), meetings.onTopic(), SORTING, filters.fields(), env);
    }

    @SchemaMapping(typeName = "Actor", field = "meetings")
    CompletableFuture<Connection<Participation>> of(Actor actor, DataFetchingEnvironment env) {
        return connections.under(actor.id(), Meetings.OF_ACTOR, SORTING, filters.fields(), env);
    }

    @SchemaMapping(typeName = "MeetingConnection", field = "facets")
    CompletionStage<List<Facet>> facets(Connection<Meeting> meetings, DataFetchingEnvironment env) {
        return meetings.facets(faceting, env);
    }
}
