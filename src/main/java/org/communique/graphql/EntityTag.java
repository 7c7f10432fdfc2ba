package org.communique.graphql;

import org.communique.fact.Sha256;

/**
 * Names one answer, byte for byte, by what it follows from: the revision first, in the open, so that a process that knows only older ones
 * looks for newer before it answers.
 *
 * @param revision that the answer is read at
 * @param of a hash of everything else that the answer follows from
 */
public record EntityTag(int revision, String of) {

    /** That a revision has at most. */
    private static final int DIGITS = 9;

    private static final int HASH = 32;

    /** The tag of the answer that follows from these texts. */
    public static EntityTag of(int revision, String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text.length()).append(':').append(text);
        }
        return new EntityTag(revision, Sha256.of(all.toString()).substring(0, HASH));
    }

    /** The newest revision that an If-None-Match header names; 0 where it names none. */
    public static int newestRevision(String ifNoneMatch) {
        int newest = 0;
        for (int quote = ifNoneMatch.indexOf('"'); quote >= 0; quote = ifNoneMatch.indexOf('"', quote + 1)) {
            newest = Math.max(newest, revision(ifNoneMatch, quote + 1));
        }
        return newest;
    }

    /** The number that stands there before a full stop; 0 without one. */
    private static int revision(String tags, int start) {
        int number = 0;
        for (int at = start; at < Math.min(tags.length(), start + DIGITS + 1); at++) {
            char next = tags.charAt(at);
            if (next < '0' || next > '9') {
                return next == '.' ? number : 0;
            }
            number = number * 10 + (next - '0');
        }
        return 0;
    }

    /** Whether an If-None-Match header names this answer, after the weak comparison that RFC 9110 wants here. */
    public boolean isIn(String ifNoneMatch) {
        return ifNoneMatch.contains(toString());
    }

    @Override
    public String toString() {
        return '"' + Integer.toString(revision) + '.' + of + '"';
    }
}
