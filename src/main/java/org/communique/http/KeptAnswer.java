package org.communique.http;

import java.util.function.Supplier;
import org.communique.graphql.EntityTag;
import org.jspecify.annotations.Nullable;

/** An answer without errors that is given again where the same is asked. */
final class KeptAnswer {

    /** What a map's entry and its objects take beside characters and bytes. */
    private static final int AROUND = 1_000;

    private final Content content;
    private final @Nullable EntityTag[] tags = new EntityTag[Coding.values().length];

    KeptAnswer(Content content) {
        this.content = content;
    }

    Content content() {
        return content;
    }

    /** Its tag in that coding, worked out once. */
    EntityTag tag(Coding coding, Supplier<EntityTag> work) {
        EntityTag known = tags[coding.ordinal()];
        if (known == null) {
            known = work.get();
            tags[coding.ordinal()] = known;
        }
        return known;
    }

    /** The bytes that it takes with its question at most, with its coded form, which is no longer than it is itself. */
    int weight(Asked asked) {
        return (int) Math.min(Integer.MAX_VALUE, AROUND + asked.heapBytes() + 2L * content.length());
    }
}
