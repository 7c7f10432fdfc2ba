package org.communique.fact;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;

/**
 * How much a process keeps at hand of each of the two states that it answers from, which share what has not changed. What it is not told
 * follows from its heap: one of each for 16 KiB, so that both together, of one to three kilobytes, take at most three eighths.
 *
 * @param facts those asked for most, one by one; 0 to keep none
 * @param rows of the first pages of nested lists: a meeting's first statements; 0 to keep none
 */
@ConfigurationProperties("communique.at-hand")
public record AtHand(int facts, int rows) {

    private static final long HEAP_OF_ONE = 16 * 1024;

    @ConstructorBinding
    AtHand(@Nullable Integer facts, @Nullable Integer rows) {
        this(facts == null ? byHeap() : facts.intValue(), rows == null ? byHeap() : rows.intValue());
    }

    private static int byHeap() {
        return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / HEAP_OF_ONE);
    }
}
