package org.communique.statement;

import java.util.List;
import org.bson.Document;
import org.communique.fact.Kind;
import org.communique.list.Listing;
import org.communique.list.Order;
import org.communique.list.Relation;
import org.communique.list.Strand;
import org.communique.place.Places;
import org.communique.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The statements, their quotes, and the lists of them that hang on other facts. */
@Component
class Statements {

    private static final String DATE = "keys.undatedFirst";

    static final Kind KIND = Kind.of("statements", "statement", Statement.class)
            .indexedBy("by-date", new Document(DATE, 1))
            .indexedBy("by-date-undated-last", new Document("keys.undatedLast", 1))
            .indexedBy(StatementKeys.LINKS, DATE)
            .indexedBy(StatementKeys.LINKS, "keys.undatedLast")
            .indexedBy(StatementKeys.MARKS, DATE)
            .indexedBy(List.of("keys.long", "keys.capacities"), "keys.undatedLast")
            .indexedBy("by-relation", new Document("relations.kind", 1))
            .indexedBy("by-related", new Document("relations.statement", 1))
            .indexedBy("by-quote", new Document("keys.quotes.id", 1))
            .reading(Span.class, Quote.class)
            .reading(Relating.class, StatementRelation.class);

    static final Listing<Statement> ALL = Listing.of(KIND, Statement.class);
    static final Listing<Quote> QUOTES = new Listing<>(
            "quotes",
            KIND,
            new Document("form", new Document("$ne", Statement.Form.PARAPHRASE.name())),
            (record, parent) -> quotes((Statement) record),
            new Listing.Parts("keys.quotes", null));
    static final Order BY_DATE = Order.by(List.of(new Order.Key("keys.undatedLast", false)));

    static final Relation<Statement> BY_VOICE = Relation.many("Actor.statements", ALL, "keys.voices");
    static final Relation<Statement> IN_SOURCE = Relation.many("Source.statements", ALL, "keys.sources");
    static final Relation<Statement> AT_MEETING = Relation.one("Meeting.statements", ALL, "meeting");
    /** Made elsewhere: those made at the meeting itself are no mentions. */
    static final Relation<Statement> ABOUT_MEETING = Relation.many("Meeting.mentions", ALL, "about")
            .only(new Document("$ne", List.of("$meeting", "$$parent.id")));

    static final Relation<Statement> RELATED = Relation.many("Statement.relations", ALL, "relations.statement");

    private final Relation<Statement> atPlace;
    private final Relation<Statement> onTopic;

    Statements(Places places, Topics topics) {
        this.atPlace = Relation.one("Place.statements", ALL, "venue").by(places.withPlacesWithin());
        this.onTopic = Relation.many("Topic.statements", ALL, "topics").by(topics.withNarrower());
    }

    @Bean
    static Kind statementKind() {
        return KIND;
    }

    @Bean
    static Strand statementStrand() {
        return new Strand("STATEMENT", ALL, "keys.voices", "venue", "topics");
    }

    static List<Quote> quotes(Statement statement) {
        return statement.quotes().stream()
                .map(span -> new Quote(statement, span))
                .toList();
    }

    /** Made in the place, or in a place within. */
    Relation<Statement> atPlace() {
        return atPlace;
    }

    /** On the topic, or on a narrower one. */
    Relation<Statement> onTopic() {
        return onTopic;
    }
}
