package org.communique.seed;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Takes the files of a seed in, from reading them to their publication. */
@Component
class Intake {

    private final SeedReader reader;
    private final Publisher publisher;

    Intake(SeedReader reader, Publisher publisher) {
        this.reader = reader;
        this.publisher = publisher;
    }

    /** Publishes what they say; a {@link SeedProblemsException} where something is wrong with them. */
    Outcome publish(SeedFiles files) throws IOException {
        return publisher.publish(check(files));
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
