package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Circles among very many steps: a linear search takes less than a second, one that starts again for each record takes many minutes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CircleTests {

    private static final int LENGTH = 100_000;

    @Test
    void aLongChainUpwardsHasNoCircle() {
        assertThat(problems(chain(1))).isEmpty();
    }

    @Test
    void aLongChainDownwardsHasNoCircle() {
        assertThat(problems(chain(-1))).isEmpty();
    }

    @Test
    void aLongChainThatEndsInACircleHasOne() {
        Stream<Step> circle = Stream.of(step("topic:a", "topic:b"), step("topic:b", "topic:a"));
        Stream<Step> chain = Stream.concat(chain(1), Stream.of(step(id(LENGTH), "topic:a")));
        assertThat(problems(Stream.concat(chain, circle)))
                .containsExactly("topics/a.yaml: broader goes round in a circle: topic:a → topic:b → topic:a (line 1)");
    }

    @Test
    void aLongCircleIsShownOnce() {
        assertThat(problems(Stream.concat(chain(1), Stream.of(step(id(LENGTH), id(0))))))
                .singleElement()
                .asString()
                .contains("broader goes round in a circle: topic:000000 → topic:000001 → ");
    }

    private static Stream<Step> chain(int direction) {
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> direction > 0 ? step(id(i), id(i + 1)) : step(id(i + 1), id(i)));
    }

    private static String id(int number) {
        return "topic:%06d".formatted(number);
    }

    private static Step step(String from, String to) {
        return new Step(from, "broader", to, new Place("topics/a.yaml", null, "broader", 1));
    }

    private static List<String> problems(Stream<Step> steps) {
        var problems = new Problems();
        Circles.of(steps.toList()).forEach(circles -> circles.report(problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
