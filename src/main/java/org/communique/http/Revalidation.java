package org.communique.http;

import java.util.stream.Stream;
import org.communique.fact.Revision;
import org.communique.graphql.EntityTag;
import org.jspecify.annotations.Nullable;

/** Whether the caller has the answer already: known as soon as the request is pinned to a revision, before anything is read. */
final class Revalidation {

    /** The attribute of a request that holds it. */
    static final String ATTRIBUTE = Revalidation.class.getName();

    private final String ifNoneMatch;
    private final String[] question;
    private @Nullable EntityTag tag;

    /** {@code question} is all that the answer follows from beside the revision. */
    Revalidation(@Nullable String ifNoneMatch, String... question) {
        this.ifNoneMatch = ifNoneMatch == null ? "" : ifNoneMatch;
        this.question = question;
    }

    /** True where the answer at that revision is the one that the caller has. */
    boolean holdsAt(Revision revision) {
        String[] all = Stream.concat(
                        Stream.of(revision.digest(), revision.publishedAt().toString()), Stream.of(question))
                .toArray(String[]::new);
        tag = EntityTag.of(revision.number(), all);
        return holds();
    }

    /** True where the caller, who has some answer ({@code *}), wants no other, now that there is one that can be kept. */
    boolean wantsNone(Answer answer) {
        return answer.tag() != null && ifNoneMatch.strip().equals("*");
    }

    boolean holds() {
        return tag != null && tag.isIn(ifNoneMatch);
    }

    /** The answer's tag; null where the request is pinned to no revision. */
    @Nullable
    EntityTag tag() {
        return tag;
    }
}
