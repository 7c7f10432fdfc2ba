package org.communique.index;

import java.util.Map;
import org.communique.fact.Revision;
import org.jspecify.annotations.Nullable;

/** The newest revision that an index has; stored with it. */
record IndexStamp(int revision, String digest) {

    /**
     * What an index must have been made by: another release may make other documents of the same records, or cut words otherwise. The number is raised where
     * that changes between two releases.
     */
    private static final String FORM = "5 " + IndexStamp.class.getPackage().getImplementationVersion();

    static IndexStamp of(Revision revision) {
        return new IndexStamp(revision.number(), revision.digest());
    }

    /** Reads the stamp in the user data of a commit; null where there is none of this form. */
    static @Nullable IndexStamp read(Map<String, String> data) {
        String revision = data.get("revision");
        String digest = data.get("digest");
        return !FORM.equals(data.get("form")) || revision == null || digest == null
                ? null
                : new IndexStamp(Integer.parseInt(revision), digest);
    }

    Map<String, String> data() {
        return Map.of("form", FORM, "revision", Integer.toString(revision), "digest", digest);
    }
}
