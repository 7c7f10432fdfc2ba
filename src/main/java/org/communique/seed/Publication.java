package org.communique.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.communique.fact.Kind;
import org.communique.fact.VersionDocument;

/** The writing of one revision, from the first version to the step that makes all of them visible. */
final class Publication {

    private final Lease lease;
    private final Terms terms;
    private final Collection<Integer> abandoned;
    private final Versions versions;

    Publication(Lease lease, Terms terms, Collection<Integer> abandoned, Versions versions) {
        this.lease = lease;
        this.terms = terms;
        this.abandoned = abandoned;
        this.versions = versions;
    }

    /** Writes the new versions, then closes the old ones; {@link Lease.Lost} where it must stop. */
    void write(Delta delta) {
        inBatches(delta.written(), (kind, entries) -> insert(kind, entries));
        inBatches(delta.closed(), (kind, keys) -> close(kind, keys));
    }

    private void insert(Kind kind, List<Entry> entries) {
        var documents = entries.stream()
                .map(entry -> VersionDocument.of(entry.record(), lease.number(), entry.hash()))
                .toList();
        alive(() -> versions.insert(kind, documents, terms.halfLife()));
    }

    private void close(Kind kind, List<String> keys) {
        alive(() -> {
            if (!versions.close(kind, keys, lease.number(), abandoned, terms.halfLife())) {
                throw new Lease.Lost("versions of %s were closed by somebody else".formatted(kind.collection()));
            }
        });
    }

    private void alive(Runnable write) {
        lease.renew();
        terms.beforeWrite().run();
        write.run();
    }

    private interface Batch<T> {
        void write(Kind kind, List<T> some);
    }

    private <T> void inBatches(Map<Kind, List<T>> all, Batch<T> batch) {
        all.forEach((kind, rows) -> Batches.of(rows, terms.batch()).forEach(some -> batch.write(kind, some)));
    }
}
