package org.communique.http;

import java.util.function.Supplier;
import org.communique.graphql.EntityTag;
import org.jspecify.annotations.Nullable;

/** An answer without errors that is given again where the same is asked. */
final class KeptAnswer {

    /** What a map's entry and its objects take beside characters and bytes. */
    private static final int AROUND = 500;

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

    /** The bytes that it takes with its question, its coded form counted as a third. */
    int weight(Asked asked) {
        return AROUND + 2 * asked.length() + content.length() + content.length() / 3;
    }
}
