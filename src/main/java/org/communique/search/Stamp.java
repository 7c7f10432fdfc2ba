package org.communique.search;

import java.util.Map;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** Which state of the dataset an index holds; stored with it. */
record Stamp(int revision, String digest) {

    /** Raised whenever entries come to look different: an index of another form is built anew. */
    private static final String FORM = "2";

    static Stamp of(Revision revision) {
        return new Stamp(revision.number(), revision.digest());
    }

    /** The stamp in the user data of a commit; null where there is none of this form. */
    static @Nullable Stamp read(Map<String, String> data) {
        String revision = data.get("revision");
        String digest = data.get("digest");
        return !FORM.equals(data.get("form")) || revision == null || digest == null
                ? null
                : new Stamp(Integer.parseInt(revision), digest);
    }

    Map<String, String> data() {
        return Map.of("form", FORM, "revision", Integer.toString(revision), "digest", digest);
    }
}
