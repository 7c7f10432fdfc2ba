package org.communique.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found in a hierarchy, and that a long chain is not walked again for each of its records. */
class DescendantsTests {

    private static final int LENGTH = 2_000;
    private static final Revision NOW = new Revision(1, Instant.EPOCH, "", Map.of(), Set.of(), null);
    private static final Kind KIND = Kind.of("links", "link", Link.class);

    private final AtomicInteger visits = new AtomicInteger();

    record Link(String id, @Nullable String above) implements Curated {}

    @Test
    void recordsLieBelowTheNearestAndBelowAllOthers() {
        Descendants links = links(
                new Link("link:a", null),
                new Link("link:b", "link:a"),
                new Link("link:c", "link:b"),
                new Link("link:d", "link:a"),
                new Link("link:e", null));
        assertThat(links.below("link:a"::equals, NOW)).containsExactly("link:b", "link:c", "link:d");
        assertThat(links.below(Set.of("link:b", "link:e")::contains, NOW)).containsExactly("link:c");
        assertThat(links.below(id -> true, NOW)).containsExactly("link:b", "link:c", "link:d");
        assertThat(links.nearest(link -> Set.of("link:a", "link:b").contains(link.id()), NOW))
                .isEqualTo(Map.of("link:a", "link:a", "link:b", "link:b", "link:c", "link:b", "link:d", "link:a"));
    }

    @Test
    void aLongChainIsVisitedOnce() {
        Descendants links = links(IntStream.range(0, LENGTH)
                .mapToObj(i -> new Link(id(i), i == 0 ? null : id(i - 1)))
                .toArray(Link[]::new));
        links.prepare(NOW);
        assertThat(links.below(id(0)::equals, NOW)).hasSize(LENGTH - 1);
        assertThat(links.closure(List.of(id(0)), NOW)).hasSize(LENGTH);
        assertThat(links.nearest(link -> link.id().equals(id(0)), NOW)).hasSize(LENGTH);
        assertThat(visits).hasValueLessThanOrEqualTo(2 * LENGTH);
    }

    private static String id(int number) {
        return "link:%04d".formatted(number);
    }

    private Descendants links(Link... links) {
        Reader reader = mock(Reader.class);
        when(reader.all(any(), any())).thenReturn(List.of(links));
        return new Descendants(reader, KIND, link -> {
            visits.incrementAndGet();
            return ((Link) link).above();
        });
    }
}
