package org.communique.revision;

import org.communique.fact.Revision;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether there is a state to answer from. */
@Component
class PublishedHealthIndicator implements HealthIndicator {

    private final Adoption adoption;

    PublishedHealthIndicator(Adoption adoption) {
        this.adoption = adoption;
    }

    @Override
    public Health health() {
        Revision current = adoption.current();
        return current == null
                ? Health.down().withDetail("revision", "none yet").build()
                : Health.up().withDetail("revision", current.number()).build();
    }
}
