package org.communique.revision;

import org.communique.fact.Revision;
import org.communique.fact.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in a few lines, once the API is up, where it answers and from what. */
@Component
@ConditionalOnWebApplication
class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);

    private final Adoption adoption;
    private final Store store;

    StartReport(Adoption adoption, Store store) {
        this.adoption = adoption;
        this.store = store;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Revision revision = adoption.current();
        log.info("Store:    {}", store.describe());
        if (revision == null) {
            log.info("Facts:    none published yet; data is answered with NOT_READY until there are");
        } else {
            int facts = revision.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            log.info("Facts:    {} in revision {} of {}", facts, revision.number(), revision.publishedAt());
        }
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info("Endpoint: http://localhost:{}/graphql", web.getWebServer().getPort());
        }
    }
}
