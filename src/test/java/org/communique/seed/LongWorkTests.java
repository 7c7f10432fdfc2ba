package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Timeout(20)
class LongWorkTests {

    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final AtomicInteger renewed = new AtomicInteger();

    @Test
    void isLoggedLessAndLessOftenAndGivenUpInTheEnd(CapturedOutput output) throws InterruptedException {
        var endless = new LongWork(this::waitForEver, () -> "build the indexes of remarks", () -> "a:1");

        assertThatThrownBy(() -> endless.await("Publishing revision 7", terms(), renewed::incrementAndGet))
                .isInstanceOf(Lease.Lost.class)
                .hasMessage("MongoDB did not build the indexes of remarks within 2 s");

        assertThat(cancelled.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(renewed).hasValueGreaterThan(5);
        assertThat(output.getOut()
                        .lines()
                        .filter(line -> line.matches(".*Publishing revision 7 waits for MongoDB to build the indexes of"
                                + " remarks \\([01] s so far, given up after 2 s\\)")))
                .hasSizeBetween(1, 5);
    }

    @Test
    void isGivenUpWhereItsServerIsNoLongerThePrimary() {
        var endless = new LongWork(
                this::waitForEver, () -> "build the indexes of remarks", () -> renewed.get() < 2 ? "a:1" : "b:1");

        assertThatThrownBy(() -> endless.await("Publishing", terms(), renewed::incrementAndGet))
                .isInstanceOf(Lease.Lost.class)
                .hasMessage("a:1, which was to build the indexes of remarks, is no longer the primary");
        assertThat(renewed).hasValue(2);
    }

    /** Looks after the work every 100 ms. */
    private static Terms terms() {
        return new Terms(2, Duration.ofMillis(400), Duration.ofSeconds(2), Clock.systemUTC(), () -> {});
    }

    private void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException cancellation) {
            cancelled.countDown();
        }
    }
}
