package org.communique.fact;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;

/**
 * How many facts a process keeps of each of the two revisions that it answers from, which share what has not changed. Unless it is set, it follows
 * from the heap: one for 16 KiB, so that these facts, of one to three kilobytes each, take at most three sixteenths.
 *
 * @param facts those asked for most, one by one; 0 to keep none
 */
@ConfigurationProperties("communique.at-hand")
public record AtHand(int facts) {

    private static final long HEAP_OF_ONE = 16 * 1024;

    @ConstructorBinding
    AtHand(@Nullable Integer facts) {
        this(facts == null ? byHeap() : facts.intValue());
    }

    private static int byHeap() {
        return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / HEAP_OF_ONE);
    }
}
