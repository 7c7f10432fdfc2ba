package org.communique.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.list.PerRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * To which states and organizations actors belong: a person to those of any post that the person is known to have held, an organization to
 * its state and to itself, a state to itself. Worked out once a revision.
 */
@Component
public class Affiliations implements AdoptionListener {

    private final Reader reader;
    private final PerRevision<Known> known = new PerRevision<>(this::read);

    Affiliations(Reader reader) {
        this.reader = reader;
    }

    private record Known(Map<String, Set<String>> states, Map<String, Set<String>> organizations, List<Post> posts) {}

    @Override
    public void prepare(Revision next) {
        known.at(next);
    }

    /** The states that an actor belongs to. */
    public Set<String> states(String actor, Revision at) {
        return known.at(at).states().getOrDefault(actor, Set.of());
    }

    /** The actors that belong to such a state. */
    Set<String> withState(Predicate<String> state, Revision at) {
        return having(known.at(at).states(), state);
    }

    /** The actors that belong to such an organization. */
    Set<String> withOrganization(Predicate<String> organization, Revision at) {
        return having(known.at(at).organizations(), organization);
    }

    /** All posts. */
    List<Post> posts(Revision at) {
        return known.at(at).posts();
    }

    private static Set<String> having(Map<String, Set<String>> values, Predicate<String> wanted) {
        return values.entrySet().stream()
                .filter(actor -> actor.getValue().stream().anyMatch(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Known read(Revision at) {
        List<Post> posts =
                reader.all(Posts.KIND, at).stream().map(Post.class::cast).toList();
        Map<String, Set<String>> states = new HashMap<>();
        Map<String, Set<String>> organizations = new HashMap<>();
        reader.all(Actors.KIND, at).forEach(actor -> {
            if (actor instanceof Organization organization) {
                add(states, actor.id(), organization.state());
                add(organizations, actor.id(), actor.id());
            } else if (actor instanceof State) {
                add(states, actor.id(), actor.id());
            }
        });
        addHolders(posts, organizations, Post::organization);
        addHolders(posts, states, Post::state);
        posts.stream()
                .filter(post -> post.organization() != null)
                .forEach(post -> List.copyOf(states.getOrDefault(post.organization(), Set.of()))
                        .forEach(state -> addHolders(List.of(post), states, one -> state)));
        return new Known(states, organizations, posts);
    }

    private static void addHolders(
            List<Post> posts, Map<String, Set<String>> values, Function<Post, @Nullable String> value) {
        posts.forEach(post -> post.tenures().forEach(holder -> add(values, holder.person(), value.apply(post))));
    }

    private static void add(Map<String, Set<String>> values, String actor, @Nullable String value) {
        if (value != null) {
            values.computeIfAbsent(actor, one -> new LinkedHashSet<>()).add(value);
        }
    }
}
