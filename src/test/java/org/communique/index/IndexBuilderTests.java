package org.communique.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.communique.MadeUp;
import org.communique.fact.Revision;
import org.communique.topic.Topic;
import org.junit.jupiter.api.Test;

class IndexBuilderTests {

    private static final int TOPICS = 1_000;

    private static void addAll(IndexBuilder builder) throws IOException {
        for (int number : IntStream.range(0, TOPICS).toArray()) {
            Topic topic = MadeUp.topic("t" + number, "Topic " + number, null);
            builder.add(new Version(topic.id(), 1, Revision.CURRENT), topic);
        }
    }

    @Test
    void everyVersionIsAddedOnceAndAllOfThemToOneSegment() throws IOException {
        try (VersionIndex index = IndexFolder.inMemory()) {
            try (IndexBuilder builder = new IndexBuilder(index)) {
                addAll(builder);
                builder.finish();
            }
            try (DirectoryReader reader = index.commit(new IndexStamp(1, "d"))) {
                assertThat(reader.numDocs()).isEqualTo(TOPICS);
                assertThat(reader.leaves()).hasSize(1);
            }
        }
    }

    @Test
    void failsAsTheIndexDoes() throws IOException {
        VersionIndex index = IndexFolder.inMemory();
        index.close();
        try (IndexBuilder builder = new IndexBuilder(index)) {
            assertThatThrownBy(() -> {
                        addAll(builder);
                        builder.finish();
                    })
                    .isInstanceOf(AlreadyClosedException.class);
        }
    }

    @Test
    void addsNothingAfterItIsClosed() throws IOException {
        try (VersionIndex index = IndexFolder.inMemory()) {
            IndexBuilder builder = new IndexBuilder(index);
            addAll(builder);
            builder.close();
            index.clear();
            try (DirectoryReader reader = index.commit(new IndexStamp(1, "d"))) {
                assertThat(reader.numDocs()).isZero();
            }
        }
    }
}
