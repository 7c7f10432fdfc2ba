package org.communique.seed;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the files of a seed in, from reading what is new in them to its publication. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int TRIES = 5;

    private final SeedReader reader;
    private final Knowledge knowledge;
    private final Publisher publisher;

    Intake(SeedReader reader, Knowledge knowledge, Publisher publisher) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.publisher = publisher;
    }

    /** Publishes what they say; a {@link SeedProblemsException} where something is wrong with them. */
    Outcome publish(SeedFiles files) throws IOException {
        Outcome outcome = publisher.publish(read(files));
        for (int tries = 1; tries < TRIES && outcome instanceof Outcome.Outdated; tries++) {
            outcome = publisher.publish(read(files));
        }
        return outcome;
    }

    private Seed read(SeedFiles files) throws IOException {
        Known known = knowledge.latest();
        try {
            return holding(files, reader.read(files, known));
        } catch (Known.Gap gap) {
            log.info("All files are read: {}", gap.getMessage());
            return holding(files, reader.read(files));
        }
    }

    /** What was read, where nothing is wrong with it. */
    Seed check(SeedFiles files) throws IOException {
        return holding(files, reader.read(files));
    }

    private static Seed holding(SeedFiles files, Reading reading) {
        if (!reading.holds()) {
            throw new SeedProblemsException(files.describe(), reading.problems());
        }
        return reading.seed();
    }
}
