package org.communique.seed;

import java.util.List;
import org.communique.fact.Kind;
import org.communique.fact.Origin;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.springframework.stereotype.Component;

/** What the store knows of what was published last. */
@Component
class Knowledge {

    private final Revisions revisions;
    private final Imprints imprints;
    private final List<Kind> kinds;
    private final Reader reader;

    Knowledge(Revisions revisions, Imprints imprints, List<Kind> kinds, Reader reader) {
        this.revisions = revisions;
        this.imprints = imprints;
        this.kinds = kinds;
        this.reader = reader;
    }

    /** Of the latest state; nothing where there is none, or another build of the program has read it. */
    Known latest() {
        Revision latest = revisions.latest();
        if (latest == null) {
            return Known.NOTHING;
        }
        Origin origin = revisions.origin(latest.number());
        return origin.build().equals(Build.ID)
                ? new KnownRevision(latest, Imprint.keys(origin), kinds, imprints, reader)
                : Known.NOTHING;
    }
}
