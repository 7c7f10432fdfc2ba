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
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Publishes the seed when the API starts. A seed with problems stops the start; a database that is away does not: it is tried again. */
@Component
@ConditionalOnWebApplication
class PublishAtStart implements ApplicationRunner, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PublishAtStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** Bytes of heap that a process may keep at rest: all that it takes is less than 1 GiB then. A small seed stays below, and costs no collection. */
    private static final long KEPT_HEAP = 700L * 1024 * 1024;

    private final Intake intake;
    private final String folder;
    private @Nullable Thread again;
    private Object said = "";

    PublishAtStart(Intake intake, @Value("${communique.seed:}") String folder) {
        this.intake = intake;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        SeedFiles files = folder.isBlank() ? new Packed() : new Folder(Path.of(folder));
        if (!begun(files)) {
            again = new Thread(() -> publishWhenPossible(files), "publish");
            again.setDaemon(true);
            again.start();
        }
    }

    /** Whether it is published; what is wrong with the seed is said whether or not there is a database. */
    private boolean begun(SeedFiles files) {
        try {
            try {
                return published(files);
            } catch (MongoException | DataAccessException | IllegalStateException failure) {
                tell(failure);
                intake.check(files);
                return false;
            }
        } catch (IOException failure) {
            throw new SeedProblemsException(
                    "The seed cannot be read, nothing was published: " + Words.trouble(failure));
        }
    }

    private void publishWhenPossible(SeedFiles files) {
        boolean done = false;
        while (!done) {
            try {
                Thread.sleep(PAUSE.toMillis());
                done = published(files);
            } catch (MongoException | DataAccessException | IllegalStateException failure) {
                tell(failure);
            } catch (SeedProblemsException | IOException flawed) {
                say(flawed.getMessage(), "Cannot publish any more: " + flawed.getMessage(), Level.ERROR);
                done = true;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                done = true;
            }
        }
    }

    private boolean published(SeedFiles files) throws IOException {
        Outcome outcome = intake.publish(files);
        giveMemoryBack();
        say(outcome, outcome.line(), outcome.done() ? Level.INFO : Level.WARN);
        return outcome.done();
    }

    /** Collects what a large seed was read into: G1 at rest would keep that memory. */
    private static void giveMemoryBack() {
        if (Runtime.getRuntime().totalMemory() > KEPT_HEAP) {
            System.gc();
        }
    }

    private void tell(RuntimeException failure) {
        if (!Thread.currentThread().isInterrupted()) {
            say(
                    failure.getClass(),
                    "Cannot publish yet, trying again every %d s: %s"
                            .formatted(PAUSE.toSeconds(), Words.trouble(failure)),
                    Level.WARN);
        }
    }

    /** Says what came of it, the same thing once only. */
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
