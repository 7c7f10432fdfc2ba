package org.communique.statement;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Post;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Facet;
import org.communique.graphql.Loaders;
import org.communique.list.Order;
import org.communique.meeting.Meeting;
import org.communique.place.Place;
import org.communique.source.Source;
import org.communique.topic.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StatementController {

    private final Statements statements;
    private final Connections connections;

    StatementController(Statements statements, Connections connections) {
        this.statements = statements;
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Statement> statement(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Statement.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Statement>> statements(DataFetchingEnvironment env) {
        return connections.all(statements.all(), env);
    }

    @SchemaMapping
    List<Quote> quotes(Statement statement) {
        return statement.inner();
    }

    @SchemaMapping
    CompletableFuture<List<StatementRelation>> relations(
            Statement statement,
            @Argument @Nullable List<Relating.Kind> kind,
            @Argument StatementRelation.@Nullable Direction direction,
            DataFetchingEnvironment env) {
        Stream<StatementRelation> outgoing =
                direction == StatementRelation.Direction.INCOMING ? Stream.of() : StatementRelation.from(statement);
        CompletableFuture<List<Statement>> others = direction == StatementRelation.Direction.OUTGOING
                ? CompletableFuture.completedFuture(List.of())
                : Loaders.rows(statements.related(), statement.id(), Order.OLDEST_FIRST, env);
        return others.thenApply(found -> Stream.concat(
                        outgoing, found.stream().flatMap(other -> StatementRelation.to(statement.id(), other)))
                .filter(relation -> kind == null || kind.contains(relation.kind()))
                .toList());
    }

    @SchemaMapping(typeName = "Actor", field = "statements")
    CompletableFuture<Connection<Statement>> saidBy(Actor actor, DataFetchingEnvironment env) {
        return connections.under(actor.id(), statements.byVoice(), env);
    }

    @SchemaMapping(typeName = "Post", field = "statements")
    CompletableFuture<Connection<Statement>> saidAs(Post post, DataFetchingEnvironment env) {
        return connections.under(post.id(), statements.inCapacity(), env);
    }

    @SchemaMapping(typeName = "Place", field = "statements")
    CompletableFuture<Connection<Statement>> saidAt(Place place, DataFetchingEnvironment env) {
        return connections.under(place.id(), statements.atPlace(), env);
    }

    @SchemaMapping(typeName = "Topic", field = "statements")
    CompletableFuture<Connection<Statement>> on(Topic topic, DataFetchingEnvironment env) {
        return connections.under(topic.id(), statements.onTopic(), env);
    }

    @SchemaMapping(typeName = "Source", field = "statements")
    CompletableFuture<Connection<Statement>> reportedBy(Source source, DataFetchingEnvironment env) {
        return connections.under(source.id(), statements.inSource(), env);
    }

    @SchemaMapping(typeName = "Meeting", field = "statements")
    CompletableFuture<Connection<Statement>> saidIn(Meeting meeting, DataFetchingEnvironment env) {
        return connections.under(meeting.id(), statements.atMeeting(), env);
    }

    @SchemaMapping(typeName = "Meeting", field = "mentions")
    CompletableFuture<Connection<Statement>> about(Meeting meeting, DataFetchingEnvironment env) {
        return connections.under(meeting.id(), statements.aboutMeeting(), env);
    }

    @SchemaMapping(typeName = "StatementConnection", field = "facets")
    CompletableFuture<List<Facet>> facets(Connection<Statement> statements, DataFetchingEnvironment env) {
        return statements.facets(env);
    }
}
