package org.communique.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Revision;
import org.communique.graphql.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * Answers whole questions: from what was answered before, where the same was asked of the same state, else by the engine, once for all who
 * ask the same at the same time. An answer belongs to a revision, so none is ever stale.
 */
final class Answers implements AdoptionListener {

    private final Engine engine;
    private final Tags tags;
    private final UnderWay underWay;
    private final @Nullable Cache<Asked, KeptAnswer> kept;

    /** Keeps answers in so many bytes; with none of them it keeps nothing. */
    Answers(Engine engine, Tags tags, UnderWay underWay, long bytes) {
        this.engine = engine;
        this.tags = tags;
        this.underWay = underWay;
        this.kept = bytes == 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(bytes)
                        .weigher((Asked asked, KeptAnswer answer) -> answer.weight(asked))
                        .build();
    }

    /** The answer to a call; 304 where the caller has it, or has some ({@code *}) and there is one to keep. */
    Answer to(Engine.Call call, Coding coding, String ifNoneMatch) {
        Asked asked = call.asked();
        if (asked == null) {
            return engine.answer(call);
        }
        KeptAnswer known = kept == null ? null : kept.getIfPresent(asked);
        EntityTag tag = asked.safe() ? tag(asked, call.state(), known, coding) : null;
        if (tag != null && tag.isIn(ifNoneMatch)) {
            return Answer.notModified(tag);
        }
        Answer answer = known == null ? answer(call, asked).under(tag) : Answer.of(known.content(), tag);
        return answer.tag() != null && ifNoneMatch.strip().equals("*") ? Answer.notModified(answer.tag()) : answer;
    }

    /** How much memory is taken by what is kept, about. */
    long bytes() {
        if (kept == null) {
            return 0;
        }
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    private EntityTag tag(Asked asked, Revision state, @Nullable KeptAnswer known, Coding coding) {
        return known == null ? tags.of(asked, state, coding) : known.tag(coding, () -> tags.of(asked, state, coding));
    }

    private Answer answer(Engine.Call call, Asked asked) {
        if (kept == null) {
            return engine.answer(call);
        }
        return underWay.once(asked, call.client(), () -> {
            Answer answer = engine.answer(call);
            if (answer.isKept()) {
                kept.put(asked, new KeptAnswer(answer.content()));
            }
            return answer;
        });
    }

    @Override
    public void prepare(Revision next) {
        // what is kept is kept when it is asked
    }

    @Override
    public void release(Revision old) {
        if (kept != null) {
            kept.asMap().keySet().removeIf(asked -> asked.revision() <= old.number());
        }
    }
}
