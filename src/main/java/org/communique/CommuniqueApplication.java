package org.communique;

import org.communique.seed.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts the API over curated diplomatic facts. */
@SpringBootApplication(
        exclude = {GraphQlWebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class}) // the room http serves both
public class CommuniqueApplication {

    /**
     * Which threads tell virtual threads that what they wait for has arrived. With the JDK's own choice, virtual threads that queue behind the others,
     * p99 of large answers was up to ten times p50; with system threads it is two to three times. Known to JDK 22 and newer.
     */
    private static final String POLLERS = "jdk.pollerMode";

    private static final String SYSTEM_THREADS = "1";

    public static void main(String[] args) {
        if (System.getProperty(POLLERS) == null) {
            System.setProperty(POLLERS, SYSTEM_THREADS);
        }
        Commands.run(CommuniqueApplication.class, args);
    }
}
