package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.communique.graphql.ApiError;
import org.junit.jupiter.api.Test;

/** Permits are shared fairly among clients. */
class ClientSemaphoreTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final LinkedBlockingQueue<String> granted = new LinkedBlockingQueue<>();

    private CompletableFuture<Void> waiter(ClientSemaphore permits, String client) {
        return CompletableFuture.runAsync(() -> {
            permits.acquire(client);
            granted.add(client);
        });
    }

    private static void refuses(ClientSemaphore permits, String client) {
        assertThatThrownBy(() -> permits.acquire(client)).isInstanceOf(ApiError.class);
    }

    @Test
    void oneClientGetsItsShareAndLeavesTheRestToOthers() {
        ClientSemaphore permits = new ClientSemaphore(8, 2, 4, SHORT);
        permits.acquire("a");
        permits.acquire("a");

        refuses(permits, "a");
        permits.acquire("b");
        assertThat(permits.free()).isEqualTo(5);

        permits.release("a");
        permits.acquire("a");
        permits.release("a");
        permits.release("a");
        permits.release("b");
        assertThat(permits.free()).isEqualTo(8);
    }

    @Test
    void aFreePermitGoesToTheWaitingClientThatHasTheFewest() throws Exception {
        ClientSemaphore permits = new ClientSemaphore(3, 3, 8, LONG);
        permits.acquire("a");
        permits.acquire("a");
        permits.acquire("b");
        CompletableFuture<Void> first = waiter(permits, "a");
        await().until(() -> permits.waiting() == 1);
        CompletableFuture<Void> second = waiter(permits, "c");
        await().until(() -> permits.waiting() == 2);

        permits.release("a");
        assertThat(granted.poll(5, TimeUnit.SECONDS)).isEqualTo("c");
        permits.release("b");
        assertThat(granted.poll(5, TimeUnit.SECONDS)).isEqualTo("a");
        CompletableFuture.allOf(first, second).join();
    }

    @Test
    void oneClientCannotTakeAllPlacesOfThoseWhoWait() {
        ClientSemaphore permits = new ClientSemaphore(1, 1, 8, LONG);
        permits.acquire("a");
        List<CompletableFuture<Void>> waiters =
                IntStream.range(0, 2).mapToObj(i -> waiter(permits, "b")).toList();
        await().until(() -> permits.waiting() == 2);

        refuses(permits, "b");
        CompletableFuture<Void> other = waiter(permits, "c");
        await().until(() -> permits.waiting() == 3);
        permits.release("a");
        await().until(() -> granted.size() == 1);
        for (int i = 0; i < 2; i++) {
            permits.release(granted.peek());
            granted.remove();
            await().until(() -> granted.size() == 1);
        }
        CompletableFuture.allOf(waiters.get(0), waiters.get(1), other).join();
    }

    @Test
    void whoWaitsTooLongIsRefused() {
        ClientSemaphore permits = new ClientSemaphore(1, 1, 8, SHORT);
        permits.acquire("a");

        refuses(permits, "b");
        assertThat(permits.waiting()).isZero();
        permits.release("a");
        permits.acquire("b");
    }
}
