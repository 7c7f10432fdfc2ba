package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.communique.fact.Curated;
import org.communique.fact.Kind;
import org.communique.fact.Published;
import org.communique.fact.Revision;
import org.communique.fact.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The whole program with made-up facts, asked over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class Edited {

    @Autowired
    private MongoDatabaseFactory databases;

    @Autowired
    private List<Kind> kinds;

    @Autowired
    private Revisions revisions;

    @Autowired
    private ApplicationEventPublisher events;

    @LocalServerPort
    private int port;

    protected final HttpApi api() {
        return new HttpApi(port);
    }

    /** Makes the facts all that there is, and waits until the API answers from them. */
    protected final Revision publish(Collection<? extends Curated> facts) {
        Revision published = new Editions(databases, kinds, revisions).publish(facts);
        events.publishEvent(new Published(published.number()));
        assertThat(api().ask("{ dataset { revision } }").at("/dataset/revision").asInt())
                .isEqualTo(published.number());
        return published;
    }

    protected final Revision publish(Curated... facts) {
        return publish(List.of(facts));
    }
}
