package org.communique.actor;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.communique.fact.When;
import org.communique.graphql.Loaders;
import org.jspecify.annotations.Nullable;

/** Answers in which capacity somebody spoke or took part: as the source says, else as the tenures say for the date. */
public final class Capacities {

    private Capacities() {}

    /**
     * The capacity of an actor at a date; null where neither the source nor exactly one tenure gives it.
     *
     * @param stated what the source says
     * @param actor null for somebody who is no actor
     * @param on the date of the statement or meeting, null where it is not known
     */
    public static CompletableFuture<@Nullable Capacity> of(
            @Nullable StatedCapacity stated, @Nullable String actor, @Nullable When on, DataFetchingEnvironment env) {
        if (stated != null) {
            return conflicts(stated.post(), actor, on, env)
                    .thenApply(
                            conflicts -> new Capacity(stated.post(), stated.label(), Capacity.Basis.STATED, conflicts));
        }
        if (actor == null || on == null) {
            return CompletableFuture.completedFuture(null);
        }
        return Loaders.rows(Posts.HELD_BY, actor, Posts.ALL.unasked(), env).thenApply(tenures -> resolved(tenures, on));
    }

    private static @Nullable Capacity resolved(List<Tenure> tenures, When on) {
        List<Post> posts = tenures.stream()
                .filter(tenure -> tenure.holder().covers(on))
                .map(Tenure::post)
                .distinct()
                .toList();
        if (posts.size() != 1) {
            return null;
        }
        Post post = posts.get(0);
        return new Capacity(post.id(), post.title(), Capacity.Basis.RESOLVED_BY_DATE, List.of());
    }

    private static CompletableFuture<List<Tenure>> conflicts(
            @Nullable String post, @Nullable String actor, @Nullable When on, DataFetchingEnvironment env) {
        if (post == null || on == null || !env.getSelectionSet().contains("conflicts")) {
            return CompletableFuture.completedFuture(List.of());
        }
        return Loaders.load(post, Post.class, env)
                .thenApply(found -> Stream.ofNullable(found)
                        .flatMap(Post::held)
                        .filter(tenure -> contradicts(tenure.holder(), actor, on))
                        .toList());
    }

    private static boolean contradicts(Post.Holder holder, @Nullable String actor, When on) {
        return Objects.equals(holder.person(), actor) ? holder.excludes(on) : holder.covers(on);
    }
}
