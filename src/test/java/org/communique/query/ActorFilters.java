package org.communique.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Organization;
import org.communique.actor.Post;
import org.communique.actor.State;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/** Filters of actors, of posts and of parties, each with its meaning. */
record ActorFilters(World world, Comparisons compare) {

    Asked<RandomFilters.Said> party() {
        Asked<RandomFilters.Said> actor =
                actor().in("actor", said -> world.get(said.party().actor(), Actor.class));
        Asked<RandomFilters.Said> other = world.chance(50)
                ? compare.code(org.communique.statement.Party.Kind.class)
                        .in("kind", said -> said.party().kind().name())
                : post().some("post", this::capacities);
        return world.chance(40) ? actor : world.chance(50) ? other : actor.with(other);
    }

    Asked<Actor> actor() {
        Asked<Actor> one = switch (world.random.nextInt(5)) {
            case 0 ->
                compare.id("state:s0", "person:p0", "person:p1", "organization:o0")
                        .in("id", Actor::id);
            case 1 ->
                compare.name("person n", "Person 1", "Pérson N2", "Pérson N3", "State 0")
                        .in("name", ActorFilters::names);
            case 2 -> compare.kind("PERSON", "STATE", "ORGANIZATION").in("kind", actor -> World.upper(actor.id()));
            case 3 -> belonging("state", compare.id("state:s0", "state:s1"), this::states);
            default -> belonging("organization", compare.id("organization:o0", "organization:o3"), this::organizations);
        };
        return world.chance(20) ? Asked.not(one) : one;
    }

    <T> Asked<T> belonging(String name, Asked<String> id, java.util.function.Function<T, Set<String>> values) {
        if (id.text().startsWith("isNull")) {
            return id.in(name, one -> values.apply(one).isEmpty() ? null : "one");
        }
        return id.chain(name, compare.isOpposite(id), values);
    }

    private static String names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream().map(Actor.Name::text))
                .collect(Collectors.joining("\n"));
    }

    Set<String> states(Actor actor) {
        if (actor instanceof State) {
            return Set.of(actor.id());
        }
        if (actor instanceof Organization organization) {
            return organization.state() == null ? Set.of() : Set.of(organization.state());
        }
        Set<String> states = new HashSet<>();
        for (Post post : held(actor)) {
            add(states, post.state());
            if (post.organization() != null) {
                add(states, world.get(post.organization(), Organization.class).state());
            }
        }
        return states;
    }

    private Set<String> organizations(Actor actor) {
        Set<String> organizations = new HashSet<>();
        if (actor instanceof Organization) {
            organizations.add(actor.id());
        }
        held(actor).forEach(post -> add(organizations, post.organization()));
        return organizations;
    }

    private List<Post> held(Actor actor) {
        return world.all(Post.class).stream()
                .filter(post -> post.tenures().stream()
                        .anyMatch(holder -> holder.person().equals(actor.id())))
                .toList();
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    Asked<Post> post() {
        return switch (world.random.nextInt(4)) {
            case 0 -> compare.id("post:p0", "post:p1").in("id", Post::id);
            case 1 ->
                compare.name("minister 1", "Minister 1", "Minister 2", "minister 3")
                        .in("title", Post::title);
            case 2 -> compare.id("organization:o0", "organization:o1").in("organization", Post::organization);
            default -> compare.id("state:s0", "state:s1").in("state", Post::state);
        };
    }

    Collection<Post> capacities(RandomFilters.Said said) {
        var stated = said.party().capacity();
        if (stated != null) {
            return stated.post() == null ? List.of() : List.of(world.get(stated.post(), Post.class));
        }
        return world.all(Post.class).stream()
                .filter(post -> post.tenures().stream()
                        .anyMatch(
                                holder -> holder.person().equals(said.party().actor()) && covers(holder, said.when())))
                .toList();
    }

    private static boolean covers(Post.Holder holder, @Nullable When when) {
        LocalDate from = holder.from().latest();
        LocalDate until = holder.until().earliest();
        return when != null
                && when.earliest() != null
                && when.latest() != null
                && !when.earliest().isBefore(from)
                && !when.latest().isAfter(until);
    }
}
