package org.communique;

import org.communique.seed.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the API over curated diplomatic facts. */
@SpringBootApplication
public class CommuniqueApplication {

    public static void main(String[] args) {
        Commands.run(CommuniqueApplication.class, args);
    }
}
