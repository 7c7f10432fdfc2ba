package org.communique;

import org.communique.seed.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts the API over curated diplomatic facts. */
@SpringBootApplication(
        exclude = {GraphQlWebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class}) // the room http serves both
public class CommuniqueApplication {

    public static void main(String[] args) {
        Commands.run(CommuniqueApplication.class, args);
    }
}
