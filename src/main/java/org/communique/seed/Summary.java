package org.communique.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.communique.fact.Changes;
import org.communique.fact.Contents;
import org.communique.fact.Curated;
import org.communique.fact.Node;
import org.communique.fact.Sha256;

/** What a revision tells about a seed as a whole. */
final class Summary {

    private Summary() {}

    static Contents of(Seed seed, Changes changes) {
        return new Contents(digest(seed), counts(seed), changes, seed.files());
    }

    /** SHA-256 over one line {@code id:hash} a record; ids are ASCII, so the order of their characters is that of code points. */
    private static String digest(Seed seed) {
        MessageDigest digest = Sha256.digest();
        seed.entries().stream()
                .sorted(Comparator.comparing(entry -> entry.record().id()))
                .map(entry -> entry.record().id() + ":" + entry.hash() + "\n")
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What clients can look up by an id, inner ids included. */
    private static Map<String, Integer> counts(Seed seed) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : seed.entries()) {
            Curated record = entry.record();
            if (record instanceof Node) {
                counts.merge(Curated.prefix(record.id()), 1, Integer::sum);
            }
            record.innerIds().forEach(id -> counts.merge(Curated.prefix(id), 1, Integer::sum));
        }
        return counts;
    }
}
