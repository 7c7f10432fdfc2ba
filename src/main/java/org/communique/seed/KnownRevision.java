package org.communique.seed;

import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a published state that this build of the program has read.
 *
 * @param files the keys of the files that it was read from
 */
record KnownRevision(Revision state, Set<String> files, List<Kind> kinds, Imprints imprints, Reader reader)
        implements Known {

    private static final int SOME = 1_000;

    @Override
    public @Nullable Integer revision() {
        return state.number();
    }

    @Override
    public void each(Collection<String> files, Consumer<Imprint> imprint) {
        imprints.each(files, imprint);
    }

    @Override
    public Map<String, Curated> records(Collection<String> ids) {
        Map<String, Curated> records = new HashMap<>();
        for (Kind kind : kinds) {
            for (List<String> some : Batches.of(ids.stream().filter(kind::holds).toList(), SOME)) {
                reader.find(kind, in("id", some), null, 0, state).forEach(record -> records.put(record.id(), record));
            }
        }
        return records;
    }
}
