package org.communique.seed;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Publishes the seed when the API starts. A seed with problems stops the start; a database that is away does not: it is tried again. */
@Component
@ConditionalOnWebApplication
class PublishAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(PublishAtStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final SeedReader reader;
    private final Publisher publisher;
    private final String folder;

    PublishAtStart(SeedReader reader, Publisher publisher, @Value("${communique.seed:}") String folder) {
        this.reader = reader;
        this.publisher = publisher;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        SeedFiles files = folder.isBlank() ? new Packed() : new Folder(Path.of(folder));
        Reading reading = reader.read(files);
        if (!reading.holds()) {
            throw new SeedProblemsException(files.describe(), reading.problems());
        }
        Seed seed = reading.seed();
        if (!published(seed)) {
            Thread again = new Thread(() -> publishWhenPossible(seed), "publish");
            again.setDaemon(true);
            again.start();
        }
    }

    private void publishWhenPossible(Seed seed) {
        try {
            do {
                Thread.sleep(PAUSE.toMillis());
            } while (!published(seed));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean published(Seed seed) {
        try {
            Outcome outcome = publisher.publish(seed);
            log.info(outcome.line());
            return outcome.done();
        } catch (MongoException unreachable) {
            log.warn("Cannot publish yet, trying again every {} s: {}", PAUSE.toSeconds(), unreachable.getMessage());
            return false;
        }
    }
}
