package org.communique.seed;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.fact.Curated;
import org.jspecify.annotations.Nullable;

/** What is known of the latest published state, so that files which it was read from need not be read again. */
interface Known {

    /** Nothing is known: every file must be read. */
    Known NOTHING = new Known() {

        @Override
        public @Nullable Integer revision() {
            return null;
        }

        @Override
        public Set<String> files() {
            return Set.of();
        }

        @Override
        public void each(Collection<String> files, Consumer<Imprint> imprint) {}

        @Override
        public Map<String, Curated> records(Collection<String> ids) {
            return Map.of();
        }
    };

    /** An imprint that should be there is not. */
    final class Gap extends RuntimeException {

        Gap(String file) {
            super("no imprint of " + file, null, false, false);
        }
    }

    /** The state's number; null where nothing is known. */
    @Nullable
    Integer revision();

    /** The keys of the files that the state was read from. */
    Set<String> files();

    /** Goes through the imprints of files of the state, one after another; {@link Gap} where one is missing. */
    void each(Collection<String> files, Consumer<Imprint> imprint);

    /** The state's facts with these ids; an id that is unknown is left out. */
    Map<String, Curated> records(Collection<String> ids);
}
