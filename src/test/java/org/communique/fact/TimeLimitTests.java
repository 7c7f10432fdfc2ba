package org.communique.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTests {

    @Test
    void workHasTheTimeThatIsLeftAndNoneBeforeAndAfterIt() {
        assertThat(TimeLimit.current()).isNull();

        Duration left = TimeLimit.within(Duration.ofMinutes(1), limit -> {
            assertThat(TimeLimit.current().isOver()).isFalse();
            return TimeLimit.current().left();
        });

        assertThat(left).isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1));
        assertThat(TimeLimit.current()).isNull();
    }

    @Test
    void theTimeOfWorkWithinWorkEndsWithIt() {
        TimeLimit.within(Duration.ofMinutes(1), limit -> {
            TimeLimit outer = TimeLimit.current();
            TimeLimit.within(Duration.ZERO, none -> {
                assertThat(TimeLimit.current().isOver()).isTrue();
                assertThat(TimeLimit.current().left()).isZero();
                return null;
            });
            assertThat(TimeLimit.current()).isSameAs(outer);
            return null;
        });
    }
}
