package org.communique.seed;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Publishes the seed when the API starts. A seed with problems stops the start; a database that is away does not: it is tried again. */
@Component
@ConditionalOnWebApplication
class PublishAtStart implements ApplicationRunner, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PublishAtStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final SeedReader reader;
    private final Publisher publisher;
    private final String folder;
    private @Nullable Thread again;
    private Object said = "";

    PublishAtStart(SeedReader reader, Publisher publisher, @Value("${communique.seed:}") String folder) {
        this.reader = reader;
        this.publisher = publisher;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        SeedFiles files = folder.isBlank() ? new Packed() : new Folder(Path.of(folder));
        Seed seed = read(files);
        if (!published(seed)) {
            again = new Thread(() -> publishWhenPossible(seed), "publish");
            again.setDaemon(true);
            again.start();
        }
    }

    private Seed read(SeedFiles files) {
        try {
            Reading reading = reader.read(files);
            if (!reading.holds()) {
                throw new SeedProblemsException(files.describe(), reading.problems());
            }
            return reading.seed();
        } catch (IOException failure) {
            throw new SeedProblemsException(
                    "The seed cannot be read, nothing was published: " + Words.trouble(failure));
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

    /** Says what came of it, the same thing once only. */
    private boolean published(Seed seed) {
        try {
            Outcome outcome = publisher.publish(seed);
            say(outcome, outcome.line(), outcome.done() ? Level.INFO : Level.WARN);
            return outcome.done();
        } catch (MongoException | IllegalStateException failure) {
            if (!Thread.currentThread().isInterrupted()) {
                say(
                        failure.getClass(),
                        "Cannot publish yet, trying again every %d s: %s"
                                .formatted(PAUSE.toSeconds(), failure.getMessage()),
                        Level.WARN);
            }
            return false;
        }
    }

    private void say(Object what, String line, Level level) {
        log.atLevel(what.equals(said) ? Level.DEBUG : level).log(line);
        said = what;
    }

    /** Ends before the store closes. */
    @Override
    public void destroy() throws InterruptedException {
        if (again != null) {
            again.interrupt();
            again.join(PAUSE.toMillis());
        }
    }
}
