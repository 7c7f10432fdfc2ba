package org.communique;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the API over curated diplomatic facts. */
@SpringBootApplication
public class CommuniqueApplication {

    public static void main(String[] args) {
        SpringApplication.run(CommuniqueApplication.class, args);
    }
}
