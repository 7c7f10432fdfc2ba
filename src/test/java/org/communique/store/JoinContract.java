package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.communique.MongoServer;
import org.communique.OnMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How the nested pages of many parents are read in one command. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JoinContract {

    private static final String PAGE = "{$sort: {on: -1, _id: -1}}, {$limit: 2}, {$project: {_id: 1}}";

    private OpenedStore store;

    @BeforeAll
    void open(ConnectionString address, MongoServer server) {
        store = new OpenedStore(address, server);
        store.database()
                .getCollection("actors")
                .insertMany(
                        List.of(new Document("_id", "ann"), new Document("_id", "bob"), new Document("_id", "cyd")));
        store.database()
                .getCollection("statements")
                .insertMany(List.of(
                        statement(1, "ann", "bob"),
                        statement(2, "ann"),
                        statement(3, "bob", "ann"),
                        statement(4, "ann")));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void joinsAScalarKeyByLet() {
        assertThat(pages("""
                {$lookup: {from: 'statements', as: 'page', let: {actor: '$_id'}, pipeline: [
                  {$match: {$expr: {$eq: ['$speaker', '$$actor']}}}, %s]}}""".formatted(PAGE))).containsExactly("ann 4 2", "bob 3", "cyd");
    }

    @Test
    void joinsAnArrayKeyByLet() {
        assertThat(pages("""
                {$lookup: {from: 'statements', as: 'page', let: {actor: '$_id'}, pipeline: [
                  {$match: {$expr: {$in: ['$$actor', '$voices']}}}, %s]}}""".formatted(PAGE))).containsExactly("ann 4 3", "bob 3 1", "cyd");
    }

    @Test
    void joinsAnArrayKeyByLocalFieldAndPipelineOnlyWhereTheStoreSaysSo() {
        String join = """
                {$lookup: {from: 'statements', as: 'page', localField: '_id', foreignField: 'voices', pipeline: [
                  %s]}}""".formatted(PAGE);
        if (store.deployment().joinsArrayKeys()) {
            assertThat(pages(join)).containsExactly("ann 4 3", "bob 3 1", "cyd");
        } else {
            assertThatExceptionOfType(MongoCommandException.class).isThrownBy(() -> pages(join));
        }
    }

    @Test
    void addsFieldsToWhatItHasJoined() {
        assertThat(pages("""
                {$lookup: {from: 'statements', as: 'page', let: {actor: '$_id'}, pipeline: [
                  {$match: {$expr: {$eq: ['$speaker', '$$actor']}}}, %s]}}""".formatted(PAGE), "{$addFields: {page: {$slice: ['$page', 1]}}}"))
                .containsExactly("ann 4", "bob 3", "cyd");
    }

    /** Each actor with the ids of its page. */
    private List<String> pages(String... stages) {
        var pipeline = Stream.concat(Stream.of("{$sort: {_id: 1}}"), Stream.of(stages))
                .map(Document::parse)
                .toList();
        return store.database()
                .getCollection("actors")
                .aggregate(pipeline)
                .map(JoinContract::page)
                .into(new ArrayList<>());
    }

    private static String page(Document actor) {
        var line = new StringBuilder(actor.getString("_id"));
        actor.getList("page", Document.class)
                .forEach(statement -> line.append(' ').append(statement.get("_id")));
        return line.toString();
    }

    private static Document statement(int number, String speaker, String... others) {
        var voices = Stream.concat(Stream.of(speaker), Stream.of(others)).toList();
        return new Document("_id", number)
                .append("on", "2023-08-0" + number)
                .append("speaker", speaker)
                .append("voices", voices);
    }
}

@OnMongo(MongoServer.EMBEDDED)
class EmbeddedJoinTests extends JoinContract {}

@OnMongo(MongoServer.STANDALONE)
class StandaloneJoinTests extends JoinContract {}

@OnMongo(MongoServer.REPLICA_SET)
class ReplicaSetJoinTests extends JoinContract {}
