package org.communique.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.actor.Affiliations;
import org.communique.actor.Post;
import org.communique.fact.Facts;
import org.communique.fact.Kind;
import org.communique.fact.Revision;
import org.communique.filter.Condition;
import org.communique.filter.Dates;
import org.communique.index.IndexFields;
import org.communique.list.ListDefinition;
import org.communique.list.Relation;
import org.communique.list.Strand;
import org.communique.place.Places;
import org.communique.topic.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The statements, their quotes, and the lists of them that hang on other facts. */
@Component
class Statements {

    static final Kind KIND = Kind.of("statements", "statement", Statement.class)
            .reading(Span.class, Quote.class)
            .reading(Relating.class, StatementRelation.class);

    private final Facts facts;
    private final ListDefinition<Statement> all;
    private final ListDefinition<Quote> quotes;
    private final Places places;
    private final Topics topics;

    Statements(
            StatementFilters filters,
            QuoteFilters quoteFilters,
            Affiliations affiliations,
            Places places,
            Topics topics,
            Facts facts) {
        this.facts = facts;
        this.places = places;
        this.topics = topics;
        this.all = ListDefinition.of("statements", KIND.types().keySet(), Statement.class, filters.fields())
                .sortedByDate("SAID_AT")
                .countedByFact("SPEAKER", "actor")
                .countedBy("SPEAKER_KIND", "speakerKind")
                .countedByFacts("STATE", "voice", affiliations::states)
                .countedByFact("VENUE", "venue")
                .countedByFacts("COUNTRY", "venue", places::countryOf)
                .countedByFact("MEETING", "meeting")
                .countedByFact("TOPIC", "topic")
                .countedBy("FORM", "form")
                .countedBy("YEAR", IndexFields.YEAR)
                .countedByFact("SOURCE", "source");
        this.quotes = ListDefinition.<Quote>of(
                        "quotes",
                        Set.of(StatementEntry.QUOTE),
                        (statement, number, none) ->
                                ((Statement) statement).inner().get(number),
                        quoteFilters)
                .sortedByDate("SAID_AT")
                .countedLike(all);
    }

    @Bean
    static Kind statementKind() {
        return KIND;
    }

    @Bean
    static Strand statementStrand(Statements statements) {
        return new Strand("STATEMENT", statements.all, "voice", "venue", "topic");
    }

    /** All of them. */
    ListDefinition<Statement> all() {
        return all;
    }

    /** All quotes. */
    ListDefinition<Quote> quotes() {
        return quotes;
    }

    /** Of an actor, or on the actor's behalf. */
    Relation<Statement> byVoice() {
        return Relation.by("Actor.statements", all, "voice");
    }

    /** With a citation of the source. */
    Relation<Statement> inSource() {
        return Relation.by("Source.statements", all, "source");
    }

    /** Made at the meeting. */
    Relation<Statement> atMeeting() {
        return Relation.by("Meeting.statements", all, "meeting");
    }

    /** About the meeting, and made elsewhere. */
    Relation<Statement> aboutMeeting() {
        return new Relation<>(
                "Meeting.mentions",
                all,
                (meeting, at) -> Condition.and(List.of(
                                Condition.in("about", List.of(meeting)),
                                Condition.in("meeting", List.of(meeting)).not()))
                        .query());
    }

    /** Which relate to the statement. */
    Relation<Statement> related() {
        return Relation.by("Statement.relations", all, "relatedTo");
    }

    /** Made in the place, or in a place within. */
    Relation<Statement> atPlace() {
        return Relation.within("Place.statements", all, "venue", places.within());
    }

    /** On the topic, or on a narrower one. */
    Relation<Statement> onTopic() {
        return Relation.within("Topic.statements", all, "topic", topics.narrower());
    }

    /** Made in the capacity of the post: as stated, or, where nothing is stated, as its tenures say for the date. */
    Relation<Statement> inCapacity() {
        return new Relation<>(
                "Post.statements", all, (post, at) -> inCapacity(post, at).query());
    }

    private Condition inCapacity(String post, Revision at) {
        List<Condition> ways = new ArrayList<>();
        ways.add(Condition.in("capacity", List.of(post)));
        if (facts.find(List.of(post), at).get(post) instanceof Post held) {
            held.certainTenures()
                    .forEach(tenure -> ways.add(Condition.and(List.of(
                            Condition.in("capacity", List.of(tenure.person())),
                            Dates.certainlyBetween(tenure.first(), tenure.last())))));
        }
        return Condition.or(ways);
    }
}
