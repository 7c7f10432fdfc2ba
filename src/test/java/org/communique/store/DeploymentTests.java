package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeploymentTests {

    @Test
    void isAskedWhatItIsOnlyUntilItHasAnswered() {
        var commands = new AtomicInteger();
        var count = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                commands.incrementAndGet();
            }
        };
        try (var server = new EmbeddedServer();
                var client = MongoClients.create(MongoClientSettings.builder()
                        .applyConnectionString(server.getConnectionString())
                        .addCommandListener(count)
                        .build())) {
            var deployment = new Deployment(client.getDatabase("facts"), server.getConnectionString(), false);

            assertThat(IntStream.range(0, 16).parallel().mapToObj(turn -> deployment.sessions()))
                    .containsOnly(false);
            int asked = commands.get();

            assertThat(deployment.sessions()).isFalse();
            assertThat(commands).hasValue(asked);
        }
    }
}
