package org.communique.actor;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.DateBasis;
import org.communique.fact.Edtf;
import org.communique.fact.When;
import org.communique.graphql.Connection;
import org.communique.graphql.Connections;
import org.communique.graphql.Loaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PostController {

    private final Connections connections;

    PostController(Connections connections) {
        this.connections = connections;
    }

    @QueryMapping
    CompletableFuture<Post> post(@Argument String id, DataFetchingEnvironment env) {
        return Loaders.load(id, Post.class, env);
    }

    @QueryMapping
    CompletableFuture<Connection<Post>> posts(DataFetchingEnvironment env) {
        return connections.all(Posts.ALL, env);
    }

    /** The title with whose post it is: titles alone look alike in a list. */
    @SchemaMapping
    CompletableFuture<String> label(Post post, DataFetchingEnvironment env) {
        List<String> whose = Stream.of(post.organization(), post.state())
                .filter(Objects::nonNull)
                .toList();
        return Loaders.loadAll(whose, env)
                .thenApply(actors -> Stream.concat(
                                Stream.of(post.title()), actors.stream().map(actor -> ((Actor) actor).name()))
                        .collect(Collectors.joining(", ")));
    }

    @SchemaMapping
    List<Tenure> tenures(Post post, @Argument @Nullable LocalDate on) {
        return post.held()
                .filter(tenure -> on == null || tenure.holder().covers(day(on)))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<List<Tenure>> tenures(Person person, DataFetchingEnvironment env) {
        return Loaders.rows(Posts.HELD_BY, person.id(), Posts.ALL.unasked(), env);
    }

    @SchemaMapping
    CompletableFuture<List<Post>> posts(Organization organization, DataFetchingEnvironment env) {
        return Loaders.rows(Posts.OF_ORGANIZATION, organization.id(), Posts.ALL.unasked(), env);
    }

    private static When day(LocalDate date) {
        return new When(Edtf.parse(date.toString()), DateBasis.STATED, null);
    }
}
