package org.communique.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.communique.graphql.ApiError;

/** Questions that are being answered: whoever asks one of them gets the same answer. */
final class UnderWay {

    private final Map<Asked, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
    private final Duration patience;
    private final ClientSemaphore places;

    /** Whoever asks the same waits no longer than this, and no more of them at once than so many, a quarter of them of one client. */
    UnderWay(Duration patience, int waiting) {
        this.patience = patience;
        this.places = new ClientSemaphore(waiting, Math.max(1, waiting / 4), 0, Duration.ZERO);
    }

    /** What the work answers, done by the first who asks. */
    Answer once(Asked asked, String client, Supplier<Answer> work) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> others = answers.putIfAbsent(asked, mine);
        return others == null ? lead(asked, mine, work) : follow(others, client);
    }

    private Answer lead(Asked asked, CompletableFuture<Answer> answer, Supplier<Answer> work) {
        try {
            Answer found = work.get();
            answer.complete(found);
            return found;
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
            throw failure;
        } finally {
            answers.remove(asked, answer);
        }
    }

    private Answer follow(CompletableFuture<Answer> answer, String client) {
        places.acquire(client);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw ApiError.timeout(patience.toSeconds());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            throw ApiError.busy();
        } finally {
            places.release(client);
        }
    }
}
