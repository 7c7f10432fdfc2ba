package org.communique.seed;

import com.mongodb.MongoException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.communique.fact.Claim;
import org.communique.fact.Contents;
import org.communique.fact.Indexes;
import org.communique.fact.Kind;
import org.communique.fact.Published;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes a seed the next published state, without transactions: all versions are written under a number that nobody reads yet, and one
 * conditional update makes the number a revision. Safety rests on the numbers alone, leases and clocks only save time.
 */
@Component
class Publisher {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);
    private static final int TRIES = 5;

    private final Revisions revisions;
    private final Versions versions;
    private final List<Kind> kinds;
    private final Indexes indexes;
    private final Upgrade upgrade;
    private final ApplicationEventPublisher events;
    private final Terms terms;
    private final LongWork indexing;

    @Autowired
    Publisher(
            Revisions revisions,
            Versions versions,
            List<Kind> kinds,
            Indexes indexes,
            Upgrade upgrade,
            ApplicationEventPublisher events) {
        this(revisions, versions, kinds, indexes, upgrade, events, Terms.USUAL);
    }

    Publisher(
            Revisions revisions,
            Versions versions,
            List<Kind> kinds,
            Indexes indexes,
            Upgrade upgrade,
            ApplicationEventPublisher events,
            Terms terms) {
        this.revisions = revisions;
        this.versions = versions;
        this.kinds = kinds;
        this.indexes = indexes;
        this.upgrade = upgrade;
        this.events = events;
        this.terms = terms;
        this.indexing =
                new LongWork(this::makeIndexes, () -> "build the indexes of " + indexes.beingMade(), indexes::maker);
    }

    /** Publishes what differs from the latest state, if anything does. */
    Outcome publish(Seed seed) {
        try {
            if (revisions.latest() != null) {
                indexing.await("Publishing", terms, () -> {});
            }
            return attempts(seed);
        } catch (Lease.Lost lost) {
            return new Outcome.Lost(String.valueOf(lost.getMessage()));
        }
    }

    private Outcome attempts(Seed seed) {
        for (int tries = 0; tries < TRIES; tries++) {
            Outcome outcome = attempt(seed);
            if (outcome != null) {
                return outcome;
            }
        }
        throw new IllegalStateException("others published in between %d times: publish again".formatted(TRIES));
    }

    /** Null where somebody else came between. */
    private @Nullable Outcome attempt(Seed seed) {
        Claim newest = revisions.newest();
        if (newest != null && newest.held(terms.clock().instant())) {
            return new Outcome.Refused(newest.owner(), newest.number(), newest.lease());
        }
        if (newest != null && newest.state() == Claim.State.PUBLISHING && !abandon(newest)) {
            return null;
        }
        int number = newest == null ? 1 : newest.number() + 1;
        versions.sweep(revisions.abandonedBefore(number), terms);
        Revision base = revisions.latest();
        Delta delta = versions.compare(base, seed, terms.halfLife());
        return base != null && delta.changes().none() ? unchanged(base, seed) : claim(number, base, delta, seed);
    }

    private boolean abandon(Claim stale) {
        log.warn("Revision {} was left unfinished by {}: giving it up", stale.number(), stale.owner());
        terms.beforeWrite().run();
        return revisions.abandon(stale);
    }

    private Outcome unchanged(Revision base, Seed seed) {
        if (!revisions.files(base.number()).equals(seed.files())) {
            terms.beforeWrite().run();
            revisions.note(base.number(), seed.files());
        }
        return new Outcome.Unchanged(base.number());
    }

    private @Nullable Outcome claim(int number, @Nullable Revision base, Delta delta, Seed seed) {
        Lease lease = Lease.take(number, revisions, terms);
        if (lease == null) {
            return null;
        }
        try {
            if (!isLatest(base)) {
                lease.abandon();
                return null;
            }
            return write(lease, delta, seed);
        } catch (Lease.Lost lost) {
            quietly("tidy up", () -> {
                lease.abandon();
                versions.sweep(revisions.abandonedBefore(number + 1), terms);
            });
            throw lost;
        } catch (RuntimeException failure) {
            quietly("give the number back", lease::abandon);
            throw failure;
        }
    }

    /** The number after the newest could be taken, so nobody can have published since; asked again all the same. */
    private boolean isLatest(@Nullable Revision base) {
        Revision latest = revisions.latest();
        return base == null ? latest == null : latest != null && latest.number() == base.number();
    }

    private Outcome write(Lease lease, Delta delta, Seed seed) {
        Set<Integer> abandoned = revisions.abandonedBefore(lease.number());
        new Publication(lease, terms, abandoned, versions).write(delta);
        lease.during(indexing);
        lease.renew();
        terms.beforeWrite().run();
        var now = terms.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Contents contents = Summary.of(seed, kinds, delta.changes());
        try {
            if (!revisions.complete(lease.number(), lease.owner(), now, contents)) {
                throw new Lease.Lost("revision %d was given up by somebody else".formatted(lease.number()));
            }
        } catch (MongoException | DataAccessException failure) {
            Boolean published = isPublishedAllTheSame(lease);
            if (published == null) {
                return new Outcome.Unknown(lease.number(), Words.trouble(failure));
            }
            if (!published) {
                throw failure;
            }
        }
        quietly("adopt the revision", () -> events.publishEvent(new Published(lease.number())));
        quietly("tidy up", () -> versions.sweep(abandoned, terms));
        return new Outcome.Published(lease.number(), delta.changes());
    }

    /** Takes the number back, which fails where it is a revision already; null where MongoDB does not answer. */
    private @Nullable Boolean isPublishedAllTheSame(Lease lease) {
        try {
            return !lease.abandon() && revisions.isPublishedBy(lease.number(), lease.owner());
        } catch (MongoException | DataAccessException failure) {
            return null;
        }
    }

    /** Of a first state when it is written: at once costs far less than one version after another. */
    private void makeIndexes() {
        indexes.make();
        upgrade.run();
    }

    private static void quietly(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            log.warn("Could not {}: {}", what, failure.toString());
        }
    }
}
