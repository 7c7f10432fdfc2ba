package org.communique.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.communique.fact.Reader;
import org.communique.filter.Conditions;
import org.communique.filter.Field;
import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.communique.filter.Scope;
import org.communique.graphql.ApiError;
import org.springframework.stereotype.Component;

/** By what posts can be filtered, and what speaks or takes part in one of them. */
@Component
public class PostFilters {

    static final Filters FIELDS = Filters.none()
            .with("id", "id")
            .withText("title", "title", "keys.title")
            .with("organization", "organization")
            .with("state", "state");

    /** Times in office that one condition compares with. */
    private static final int MAX_TENURES = 1_000;

    private final Affiliations affiliations;
    private final Related posts;

    PostFilters(Affiliations affiliations, Reader reader) {
        this.affiliations = affiliations;
        this.posts = Related.of(Posts.KIND, FIELDS, reader);
    }

    /**
     * For somebody who acts in a post: as stated, or, where no capacity is stated, each that the actor certainly held. The stored
     * {@code as} is the stated post, or the actor whose tenures may tell, {@code from} and {@code to} bound the date.
     */
    public Field actingIn() {
        return (argument, scope) -> {
            List<Post> some = posts.records(argument, scope).stream()
                    .map(Post.class::cast)
                    .toList();
            Document acting = in(some, scope);
            return Related.holdsOfNone(FIELDS.condition(argument, scope))
                    ? Conditions.or(List.of(acting, Conditions.not(in(affiliations.posts(scope.at()), scope))))
                    : acting;
        };
    }

    private static Document in(Collection<Post> posts, Scope scope) {
        List<Document> ways = new ArrayList<>();
        ways.add(Conditions.anyOf("as", posts.stream().map(Post::id).toList()));
        posts.stream()
                .flatMap(Post::certainTenures)
                .forEach(tenure -> ways.add(new Document("as", tenure.person())
                        .append("from", new Document("$gte", tenure.first()))
                        .append("to", new Document("$lte", tenure.last()))));
        if (ways.size() > MAX_TENURES) {
            throw ApiError.tooManyRelated(scope.path(), MAX_TENURES, "tenures");
        }
        return Conditions.or(ways);
    }
}
