package org.communique.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.fact.Changes;
import org.communique.fact.Contents;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Node;
import org.communique.fact.Sha256;

/** Says what a revision tells about a seed as a whole. */
final class Summary {

    private Summary() {}

    static Contents of(Seed seed, List<Kind> kinds, Changes changes) {
        return new Contents(digest(seed), counts(seed, kinds), changes, seed.files());
    }

    /** SHA-256 over one line {@code id:hash} a record; ids are ASCII, so the order of their characters is that of code points. */
    private static String digest(Seed seed) {
        MessageDigest digest = Sha256.digest();
        seed.entries()
                .forEach(entry -> digest.update(
                        (entry.record().id() + ":" + entry.hash() + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What clients can look up by an id, inner ids included. */
    private static Map<String, Integer> counts(Seed seed, List<Kind> kinds) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Entry entry : seed.entries()) {
            counts.merge(Curated.prefix(entry.record().id()), 1, Integer::sum);
            entry.record().innerIds().forEach(id -> counts.merge(Curated.prefix(id), 1, Integer::sum));
        }
        kinds.forEach(kind -> kind.types().forEach((prefix, type) -> {
            if (!Node.class.isAssignableFrom(type)) {
                counts.remove(prefix);
            }
        }));
        return counts;
    }
}
