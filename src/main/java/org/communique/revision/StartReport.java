package org.communique.revision;

import org.communique.fact.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in a few lines, once the API is up, where it answers and from which store; which facts, the adoption of a revision says. */
@Component
@ConditionalOnWebApplication
class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);

    private final Store store;

    StartReport(Store store) {
        this.store = store;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        log.info("Store:    {}", store.describe());
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("Endpoint: http://localhost:{}/graphql", web.getWebServer().getPort());
        }
    }
}
