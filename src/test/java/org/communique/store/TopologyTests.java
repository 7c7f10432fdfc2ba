package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class TopologyTests {

    @Test
    void aShardedClusterHasSessions() {
        var sharded = topology("{msg: 'isdbgrid', maxWireVersion: 17}");

        assertThat(sharded).hasToString("MongoDB 6.0.5 sharded cluster");
        assertThat(sharded.sessions()).isTrue();
    }

    @Test
    void aMemberThatWaitsForItsReplicaSetIsAskedAgain() {
        assertThat(topology("{isreplicaset: true, maxWireVersion: 17}").settled())
                .isFalse();
        assertThat(topology("{setName: 'rs0', maxWireVersion: 17}").settled()).isTrue();
    }

    private static Topology topology(String hello) {
        return Topology.of(Document.parse(hello), "6.0.5");
    }
}
