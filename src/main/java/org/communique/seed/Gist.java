package org.communique.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.fact.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a file that was read and closed again: its records, and what other files could make wrong with them.
 *
 * @param unread the kind of which it may hold more than could be read; null where all was read
 * @param key names what it holds, see {@link Imprint#key}
 * @param ids all that stand in it, in their order, those of records that could not be read included
 * @param refers the ids that its records refer to
 * @param steps those of the references that must come to an end
 * @param ruled the parts of its records that there are rules about
 * @param sound whether nothing is wrong with the file by itself, its form included
 */
record Gist(
        String name,
        @Nullable Kind unread,
        String sha256,
        String key,
        List<Entry> entries,
        List<String> ids,
        Set<String> refers,
        List<Step> steps,
        List<Object> ruled,
        boolean sound) {

    static Gist of(FileReading file, Rules rules) {
        Set<String> refers = new LinkedHashSet<>();
        boolean fit = true;
        for (Reference reference : file.references()) {
            refers.add(reference.to());
            fit &= References.fits(reference.to(), reference.rule());
        }
        List<Object> ruled = new ArrayList<>();
        file.parts().stream().map(Part::value).filter(rules::concern).forEach(ruled::add);
        return new Gist(
                file.name(),
                file.whole() ? null : file.kind(),
                file.sha256(),
                Imprint.key(file.kind().collection(), file.sha256()),
                file.entries(),
                file.ids().stream().map(FileReading.Named::id).toList(),
                refers,
                References.steps(file.references()),
                ruled,
                fit && file.problems().isEmpty() && file.isCanonical());
    }

    /** What remains of it when it is published; {@code looksUp} are the ids that rules asked for. */
    Imprint imprint(Collection<String> looksUp) {
        return Imprint.of(key, entries, refers, looksUp, steps);
    }
}
