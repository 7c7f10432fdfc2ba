package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.communique.fact.VersionDocument;

/** What an archive must hold, document by document, when just these seeds were published, one after another. */
final class History {

    private final Archive archive;
    private final Map<String, Document> current = new HashMap<>();
    private final Map<String, Document> all = new TreeMap<>();

    private History(Archive archive) {
        this.archive = archive;
    }

    /** Whether the archive is as if nobody else had ever tried, and each revision shows its seed. */
    static void assertIs(Archive archive, Seed... seeds) {
        List<Integer> numbers = archive.published();
        assertThat(numbers).hasSameSizeAs(seeds);
        History history = new History(archive);
        for (int i = 0; i < seeds.length; i++) {
            history.publish(seeds[i], numbers.get(i));
            assertThat(archive.at(archive.revision(numbers.get(i))))
                    .as("revision %d", numbers.get(i))
                    .isEqualTo(Archive.records(seeds[i]));
        }
        assertThat(archive.versions()).isEqualTo(history.all);
    }

    private void publish(Seed seed, int number) {
        Map<String, Document> gone = new HashMap<>(current);
        for (Entry entry : seed.entries()) {
            Document old = gone.get(entry.record().id());
            if (old != null && old.get("hash").equals(entry.hash())) {
                gone.remove(entry.record().id());
                continue;
            }
            Document version = new DocumentCodec()
                    .decode(
                            VersionDocument.of(entry.record(), number, entry.hash())
                                    .asBsonReader(),
                            DecoderContext.builder().build());
            current.put(entry.record().id(), version);
            all.put(version.getString("_id"), version);
        }
        gone.forEach((id, old) -> {
            old.put("until", number);
            current.remove(id, old);
        });
    }
}
