package org.communique.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.communique.fact.Changes;
import org.communique.fact.Curated;
import org.communique.fact.Revision;
import org.junit.jupiter.api.Test;

/** Many publish at once, stand still, die, and take over from the living because their clocks are wrong. */
abstract class TumultContract extends ArchiveContract {

    private static final int PUBLISHERS = 4;
    private static final int ATTEMPTS = 40;

    private final long chance = System.nanoTime();
    private final Map<String, Seed> byDigest = new HashMap<>();
    private final List<Seed> seeds = new ArrayList<>();
    private final AtomicInteger busy = new AtomicInteger(PUBLISHERS);

    private static final class Died extends Error {}

    @Test
    void eachRevisionIsOneOfTheSeedsAsAWhole() {
        IntStream.range(0, 30).forEach(i -> seeds.add(seed(new Random(chance + i), i)));
        seeds.forEach(seed ->
                byDigest.put(Summary.of(seed, List.of(), new Changes(0, 0, 0)).digest(), seed));
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < PUBLISHERS; i++) {
            Random random = new Random(chance - i);
            all.add(CompletableFuture.runAsync(() -> publish(random))
                    .whenComplete((done, failure) -> busy.decrementAndGet()));
        }
        int reads = 0;
        while (busy.get() > 0) {
            reads += read() ? 1 : 0;
        }
        all.forEach(CompletableFuture::join);
        Seed last = seed(new Random(chance), 99);
        byDigest.put(Summary.of(last, List.of(), new Changes(0, 0, 0)).digest(), last);
        archive.publisher(Duration.ofHours(1), () -> {}).publish(last);
        reads += read() ? 1 : 0;

        History.assertIs(archive, archive.digests().stream().map(byDigest::get).toArray(Seed[]::new));
        assertThat(reads).isPositive();
    }

    private boolean read() {
        Revision latest = archive.revisions().latest();
        if (latest == null) {
            return false;
        }
        assertThat(archive.at(latest))
                .as("revision %d, chance %d", latest.number(), chance)
                .isEqualTo(Archive.records(byDigest.get(latest.digest())));
        return true;
    }

    private void publish(Random random) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Seed seed = seeds.get(random.nextInt(seeds.size()));
            Duration later = Duration.ofMinutes(random.nextInt(3));
            try {
                archive.publisher(later, () -> mishap(random)).publish(seed);
            } catch (Died | IllegalStateException died) {
                // or was overtaken again and again
            }
        }
    }

    private static void mishap(Random random) {
        int what = random.nextInt(40);
        if (what == 0) {
            throw new Died();
        }
        if (what < 8) {
            try {
                Thread.sleep(random.nextInt(12));
            } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
            }
        }
    }

    private static Seed seed(Random random, int number) {
        List<Curated> records = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            if (random.nextInt(3) > 0) {
                records.add(Remark.of("r" + i, "text " + random.nextInt(3)));
            }
        }
        records.add(Stamp.of("s", "seed " + number));
        return Archive.seed(records.toArray(Curated[]::new));
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedTumultTests extends TumultContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneTumultTests extends TumultContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetTumultTests extends TumultContract {}
