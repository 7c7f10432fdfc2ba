package org.communique.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.communique.fact.Changes;
import org.communique.fact.Contents;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Node;
import org.communique.fact.Sha256;

/** What a revision tells about a seed as a whole. */
final class Summary {

    private Summary() {}

    static Contents of(Seed seed, List<Kind> kinds, Changes changes) {
        List<Imprint> imprints = seed.allImprints();
        return new Contents(digest(imprints), counts(imprints, kinds), changes, seed.origin());
    }

    /** SHA-256 over one line {@code id:hash} a record; ids are ASCII, so the order of their characters is that of code points. */
    private static String digest(List<Imprint> imprints) {
        MessageDigest digest = Sha256.digest();
        var heads = new PriorityQueue<Head>(Math.max(1, imprints.size()));
        imprints.stream()
                .map(imprint -> new Head(imprint.records()))
                .filter(Head::advance)
                .forEach(heads::add);
        while (!heads.isEmpty()) {
            Head least = heads.remove();
            boolean apart = heads.isEmpty() || least.last().compareTo(heads.peek().id) < 0;
            digest.update((apart ? least.rest() : least.line).getBytes(StandardCharsets.UTF_8));
            if (!apart && least.advance()) {
                heads.add(least);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the reading of one file's lines has come to; each file has them by id. */
    private static final class Head implements Comparable<Head> {

        private final String lines;
        private int next;
        private String line = "";
        private String id = "";

        private Head(String lines) {
            this.lines = lines;
        }

        boolean advance() {
            if (next == lines.length()) {
                return false;
            }
            int end = lines.indexOf('\n', next) + 1;
            line = lines.substring(next, end);
            id = Imprint.id(line.stripTrailing());
            next = end;
            return true;
        }

        /** The id in the last line: files mostly hold ids that follow each other. */
        String last() {
            return Imprint.id(lines.substring(lines.lastIndexOf('\n', lines.length() - 2) + 1, lines.length() - 1));
        }

        String rest() {
            return line + lines.substring(next);
        }

        @Override
        public int compareTo(Head other) {
            return id.compareTo(other.id);
        }
    }

    /** What clients can look up by an id, inner ids included. */
    private static Map<String, Integer> counts(List<Imprint> imprints, List<Kind> kinds) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Imprint imprint : imprints) {
            imprint.eachRecord(id -> counts.merge(Curated.prefix(id), 1, Integer::sum));
            imprint.eachInner(id -> counts.merge(Curated.prefix(id), 1, Integer::sum));
        }
        kinds.forEach(kind -> kind.types().forEach((prefix, type) -> {
            if (!Node.class.isAssignableFrom(type)) {
                counts.remove(prefix);
            }
        }));
        return counts;
    }
}
