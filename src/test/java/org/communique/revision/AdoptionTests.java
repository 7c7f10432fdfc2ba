package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Published;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;

class AdoptionTests {

    private static final Duration SELDOM = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final Duration SPACING = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What the database answers; read by other threads, which a mock's own stubbing is not made for. */
    private volatile Supplier<@Nullable Revision> latest = () -> null;

    private final Revisions revisions = mock(Revisions.class);
    private final List<String> events = new ArrayList<>();
    private final Listener listener = new Listener();
    private Adoption adoption = adoption(SELDOM);

    private class Listener implements AdoptionListener {
        private boolean failing;

        @Override
        public void prepare(Revision next) {
            events.add("prepare %d at %s".formatted(next.number(), adoption.current()));
            if (failing) {
                throw new IllegalStateException("not yet");
            }
        }

        @Override
        public void release(Revision old) {
            events.add("release %d at %d"
                    .formatted(old.number(), adoption.current().number()));
        }
    }

    private Adoption adoption(Duration poll) {
        return adoption(poll, SPACING);
    }

    private Adoption adoption(Duration poll, Duration spacing) {
        var beans = new StaticListableBeanFactory(Map.of("listener", listener));
        return new Adoption(
                revisions, beans.getBeanProvider(AdoptionListener.class), new Adopting(poll, spacing, PATIENCE));
    }

    @BeforeEach
    void answer() {
        when(revisions.latest()).thenAnswer(call -> latest.get());
    }

    @AfterEach
    void stop() {
        adoption.stop();
    }

    private void start(Duration poll) {
        adoption = adoption(poll);
        adoption.start();
        adoption.atLeast(Integer.MAX_VALUE);
    }

    private static Revision revision(int number) {
        return new Revision(number, Instant.EPOCH, "digest", Map.of(), Set.of(), null);
    }

    @Test
    void findsANewerRevisionByItself() {
        latest = () -> revision(1);
        start(OFTEN);
        latest = () -> revision(2);

        Awaitility.await().until(() -> adoption.current().number() == 2);
    }

    @Test
    void isReadyForARevisionBeforeItAnswersFromItAndLetsTheOldOneGoAfterwards() {
        latest = () -> revision(1);
        start(SELDOM);
        latest = () -> revision(3);
        adoption.on(new Published(3));

        assertThat(events).containsExactly("prepare 1 at null", "prepare 3 at " + revision(1), "release 1 at 3");
    }

    @Test
    void takesOverAtOnceWhatThisProcessHasPublishedHoweverShortAgoItLooked() {
        adoption = adoption(SELDOM, SELDOM);
        adoption.start();
        verify(revisions, timeout(PATIENCE.toMillis())).latest();
        latest = () -> revision(1);
        adoption.on(new Published(1));

        assertThat(adoption.current()).isEqualTo(revision(1));
    }

    @Test
    void staysWhereItIsUntilEverybodyIsReady() {
        listener.failing = true;
        latest = () -> revision(1);
        start(SELDOM);
        assertThat(adoption.current()).isNull();

        listener.failing = false;
        assertThat(adoption.atLeast(1)).isEqualTo(revision(1));
    }

    @Test
    void keepsWhatItHasWhileTheDatabaseIsAway() {
        latest = () -> revision(1);
        start(OFTEN);
        latest = () -> {
            throw new MongoTimeoutException("away");
        };
        assertThat(adoption.atLeast(2)).isEqualTo(revision(1));

        latest = () -> revision(2);
        Awaitility.await().until(() -> adoption.current().number() == 2);
    }

    @Test
    void neverGoesBack() {
        latest = () -> revision(2);
        start(SELDOM);
        latest = () -> revision(1);

        assertThat(adoption.atLeast(3)).isEqualTo(revision(2));
    }

    @Test
    void looksOnceForManyWhoClaimToHaveSeenANewerOne() {
        latest = () -> revision(1);
        start(SELDOM);
        clearInvocations(revisions);
        long began = System.nanoTime();

        var requests = Executors.newCachedThreadPool();
        List<CompletableFuture<Object>> asked = IntStream.range(0, 400)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                                () -> (Object) adoption.atLeast(Integer.MAX_VALUE - i), requests)
                        .exceptionally(refused -> refused.getCause().getMessage()))
                .toList();
        requests.shutdown();

        assertThat(asked)
                .extracting(CompletableFuture::join)
                .containsOnly(revision(1), "the server is busy: ask again in a second")
                .contains(revision(1));

        long spacings = Duration.ofNanos(System.nanoTime() - began).dividedBy(SPACING);
        verify(revisions, atMost((int) spacings + 1)).latest();
    }

    @Test
    void doesNotLookForOneThatItKnows() {
        latest = () -> revision(5);
        start(SELDOM);
        clearInvocations(revisions);

        assertThat(adoption.atLeast(5)).isEqualTo(revision(5));

        verify(revisions, atMost(0)).latest();
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        start(SELDOM);
        latest = AdoptionTests::sleep;
        adoption.stop();
        adoption = new Adoption(
                revisions,
                new StaticListableBeanFactory().getBeanProvider(AdoptionListener.class),
                new Adopting(SELDOM, SPACING, Duration.ofMillis(100)));
        adoption.start();
        long began = System.nanoTime();

        adoption.atLeast(1);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static Revision sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return revision(1);
    }

    @Test
    void isHealthyOnceARevisionIsAdopted() {
        PublishedHealthIndicator health = new PublishedHealthIndicator(adoption);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        latest = () -> revision(1);
        adoption.start();
        adoption.atLeast(1);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).isEqualTo(Map.of("revision", 1));
    }
}
