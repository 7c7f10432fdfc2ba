package org.communique.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.communique.fact.Curated;
import org.communique.fact.Facts;
import org.communique.filter.Condition;
import org.communique.filter.Dates;
import org.communique.filter.Field;
import org.communique.filter.Filters;
import org.communique.filter.Related;
import org.communique.filter.Scope;
import org.communique.index.RecordIndex;
import org.springframework.stereotype.Component;

/** By what posts can be filtered, and what speaks or takes part in one of them. */
@Component
public class PostFilters {

    static final Filters FIELDS =
            Filters.none().with("id", "organization", "state").withName("title", "title");

    private final Affiliations affiliations;
    private final Facts facts;
    private final Related posts;

    PostFilters(Affiliations affiliations, Facts facts, RecordIndex index) {
        this.affiliations = affiliations;
        this.facts = facts;
        this.posts = Related.of(Posts.KIND, FIELDS, index);
    }

    /**
     * Returns the field of a filter for somebody who acts in a post: as stated, or, where no capacity is stated, each that the actor certainly held.
     * The index field {@code as} has the stated post, or the actor whose tenures may tell.
     */
    public Field actingIn() {
        return (argument, scope) -> {
            Map<String, Object> asked = Filters.map(argument);
            boolean ofNothing = FIELDS.compile(asked, scope.outside()).ofNothing();
            Condition acting =
                    in(facts.find(posts.ids(asked, scope), scope.at()).values(), scope);
            return ofNothing
                    ? new Condition(
                            Condition.or(List.of(
                                            acting,
                                            in(affiliations.posts(scope.at()), scope)
                                                    .not()))
                                    .query(),
                            true)
                    : acting;
        };
    }

    private static Condition in(Collection<? extends Curated> posts, Scope scope) {
        List<Condition> ways = new ArrayList<>();
        ways.add(Condition.in(scope.field("as"), posts.stream().map(Curated::id).toList()));
        posts.stream()
                .map(Post.class::cast)
                .flatMap(Post::certainTenures)
                .forEach(tenure -> ways.add(during(tenure, scope)));
        return Condition.or(ways);
    }

    private static Condition during(Post.CertainTenure tenure, Scope scope) {
        return Condition.and(List.of(
                Condition.in(scope.field("as"), List.of(tenure.person())),
                Dates.certainlyBetween(tenure.first(), tenure.last())));
    }
}
