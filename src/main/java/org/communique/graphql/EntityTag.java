package org.communique.graphql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Sha256;

/**
 * Names one answer, byte for byte, by what it follows from: the revision first, in the open, so that a process that knows only older ones
 * looks for newer before it answers.
 *
 * @param revision that the answer is read at
 * @param of a hash of everything else that the answer follows from
 */
public record EntityTag(int revision, String of) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\\.[0-9a-f]{32}\"");
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
        for (Matcher tag = TAG.matcher(ifNoneMatch); tag.find(); ) {
            newest = Math.max(newest, Integer.parseInt(tag.group(1)));
        }
        return newest;
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
