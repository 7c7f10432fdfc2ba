package org.communique.revision;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Published;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The state that this process answers from. It looks for newer ones once in a while, and at once when there is a hint of one; a newer one is
 * adopted when everything that holds something of each state is ready for it. It never goes back.
 */
@Component
class Adoption implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Adoption.class);

    private final Revisions revisions;
    private final ObjectProvider<AdoptionListener> listeners;
    private final Looks looks;
    private final AtomicReference<@Nullable Revision> current = new AtomicReference<>();
    private boolean failing;

    Adoption(Revisions revisions, ObjectProvider<AdoptionListener> listeners, Adopting terms) {
        this.revisions = revisions;
        this.listeners = listeners;
        this.looks = new Looks(this::look, terms);
    }

    /** The state to answer from; null before the first. */
    @Nullable
    Revision current() {
        return current.get();
    }

    /** The same, but after a look for newer ones where somebody has seen that number; the look takes no longer than it may. */
    @Nullable
    Revision atLeast(int number) {
        if (number > number(current.get())) {
            looks.another();
        }
        return current.get();
    }

    @EventListener
    void on(Published published) {
        if (isRunning() && published.number() > number(current.get())) {
            looks.atOnce();
        }
    }

    private void look() {
        try {
            Revision latest = revisions.latest();
            if (latest != null && latest.number() > number(current.get())) {
                adopt(latest);
            }
            failing = false;
        } catch (RuntimeException | Error failure) {
            if (!failing && isRunning()) {
                log.warn(
                        "No newer revision than {} can be taken over, trying on: {}",
                        number(current.get()),
                        failure.toString());
            }
            failing = true;
        }
    }

    private void adopt(Revision next) {
        List<AdoptionListener> all = listeners.orderedStream().toList();
        all.forEach(listener -> listener.prepare(next));
        Revision old = current.getAndSet(next);
        int facts = next.counts().values().stream().mapToInt(Integer::intValue).sum();
        log.info("Facts:    {} in revision {}, published at {}", facts, next.number(), next.publishedAt());
        if (old != null) {
            all.forEach(listener -> listener.release(old));
        }
    }

    private static int number(@Nullable Revision revision) {
        return revision == null ? 0 : revision.number();
    }

    @Override
    public void start() {
        looks.begin();
    }

    @Override
    public void stop() {
        looks.end();
    }

    @Override
    public boolean isRunning() {
        return looks.going();
    }
}
