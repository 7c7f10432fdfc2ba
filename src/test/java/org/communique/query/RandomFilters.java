package org.communique.query;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.Citation;
import org.communique.fact.When;
import org.communique.meeting.Meeting;
import org.communique.meeting.Participant;
import org.communique.place.Place;
import org.communique.source.Source;
import org.communique.source.Verdicts;
import org.communique.statement.Attribution;
import org.communique.statement.Party;
import org.communique.statement.Relating;
import org.communique.statement.Span;
import org.communique.statement.Statement;
import org.communique.topic.Topic;

/** Filters of statements over a world, each with its meaning. */
record RandomFilters(World world, Comparisons compare, ActorFilters actors) {

    RandomFilters(World world) {
        this(world, new Comparisons(world), new ActorFilters(world, new Comparisons(world)));
    }

    /** What a filter of statements may be, nested that deep. */
    Asked<Statement> next(int depth) {
        if (depth == 0 || world.chance(40)) {
            return atom();
        }
        List<Asked<Statement>> some = Stream.generate(() -> next(depth - 1))
                .limit(1 + world.random.nextInt(3))
                .toList();
        return switch (world.random.nextInt(3)) {
            case 0 -> Asked.and(some);
            case 1 -> Asked.or(some);
            default -> Asked.not(some.get(0));
        };
    }

    private Asked<Statement> atom() {
        return switch (world.random.nextInt(21)) {
            case 0 ->
                compare.code("statement:s1", "statement:s2", "statement:s3").in("id", Statement::id);
            case 1 ->
                compare.code(Statement.Form.class).in("form", one -> one.form().name());
            case 2 ->
                compare.code(Statement.Status.class)
                        .in("status", one -> one.status().name());
            case 3 ->
                compare.code(Statement.Occasion.class)
                        .in("occasion", one -> one.occasion().name());
            case 4 -> compare.code("en", "uk", "fr").in("language", Statement::language);
            case 5, 6 -> compare.when().in("saidAt", Statement::saidAt);
            case 7 -> quoted(world.chance(50));
            case 8, 9 -> actors.party().some("speaker", RandomFilters::speakers);
            case 10 -> actors.party().some("addressee", one -> said(one, one.addressees()));
            case 11 -> actors.party().some("attributedTo", RandomFilters::reporters);
            case 12 -> actors.actor().some("onBehalfOf", this::behalf);
            case 13 -> venue(Statement::venue);
            case 14 -> topic(Statement::topics);
            case 15, 16 -> meeting().in("meeting", one -> world.get(one.meeting(), Meeting.class));
            case 17 -> about();
            case 18 -> source().some("source", this::sources);
            case 19 -> relation();
            default -> verification();
        };
    }

    /** A party on the statement's date. */
    record Said(Party party, When when) {}

    private static List<Said> said(Statement statement, Collection<Party> parties) {
        return parties.stream()
                .map(party -> new Said(party, statement.saidAt()))
                .toList();
    }

    static List<Said> speakers(Statement one) {
        return said(
                one,
                Stream.concat(Stream.of(one.speaker()), one.coSpeakers().stream())
                        .toList());
    }

    private static List<Said> reporters(Statement one) {
        return said(one, one.attribution().stream().map(Attribution::reporter).toList());
    }

    private List<org.communique.actor.Actor> behalf(Statement one) {
        return speakers(one).stream()
                .map(said -> said.party().onBehalfOf())
                .filter(Objects::nonNull)
                .map(id -> world.get(id, org.communique.actor.Actor.class))
                .toList();
    }

    private static Asked<Statement> quoted(boolean wanted) {
        return new Asked<>("quoted: " + wanted, one -> one.quotes().isEmpty() != wanted);
    }

    private <T> Asked<T> venue(Function<T, String> venue) {
        Asked<Place> place = place();
        return place.chain("venue", isOpposite(place), one -> upwards(venue.apply(one)));
    }

    /** On one property of a place. */
    Asked<Place> place() {
        return switch (world.random.nextInt(5)) {
            case 0 ->
                compare.id("place:p0", "place:p4", "place:p5", "place:p20").in("id", Place::id);
            case 1 ->
                compare.code(Place.Kind.class).in("kind", one -> one.kind().name());
            case 2 -> compare.name("place 1", "Place 0", "Place 4", "place 5").in("name", Place::name);
            case 3 -> compare.name("x", "XA", "XB", "xc").in("isoCode", Place::isoCode);
            default ->
                actors.<Place>belonging(
                        "within",
                        compare.id("place:p0", "place:p1", "place:p4"),
                        one -> upwards(one.within()).stream().map(Place::id).collect(Collectors.toSet()));
        };
    }

    /** Whether a condition on one property is the opposite of another. */
    private boolean isOpposite(Asked<?> property) {
        String text = property.text();
        return compare.isOpposite(
                new Asked<>(text.substring(text.indexOf('{') + 1, text.length() - 1), property.holds()));
    }

    List<Place> upwards(String id) {
        return id == null
                ? List.of()
                : Stream.iterate(
                                world.get(id, Place.class),
                                Objects::nonNull,
                                one -> world.get(one.within(), Place.class))
                        .toList();
    }

    private <T> Asked<T> topic(Function<T, List<String>> topics) {
        Asked<Topic> topic = topic();
        return topic.chain(
                "topic",
                isOpposite(topic),
                one -> topics.apply(one).stream()
                        .flatMap(id -> broader(id).stream())
                        .toList());
    }

    /** On one property of a topic. */
    Asked<Topic> topic() {
        return world.chance(50)
                ? compare.id("topic:t0", "topic:t1", "topic:t5", "topic:t12").in("id", Topic::id)
                : compare.name("topic 1", "Topic 0", "Topic 5", "topic 1").in("name", Topic::name);
    }

    List<Topic> broader(String id) {
        return Stream.iterate(
                        world.get(id, Topic.class), Objects::nonNull, one -> world.get(one.broader(), Topic.class))
                .toList();
    }

    Asked<Meeting> meeting() {
        Asked<Meeting> atom = switch (world.random.nextInt(11)) {
            case 0 -> compare.id("meeting:m0", "meeting:m1", "meeting:m2").in("id", Meeting::id);
            case 1 ->
                compare.code(Meeting.Kind.class).in("kind", one -> one.kind().name());
            case 2 -> compare.when().in("when", Meeting::when);
            case 3 ->
                compare.name("meeting 3", "Meeting 3", "Meeting 7", "meeting 1").in("name", Meeting::name);
            case 4 -> compare.id("meeting:m0", "meeting:m1").in("parent", Meeting::parent);
            case 5 ->
                compare.code(Meeting.Format.class)
                        .in("format", one -> one.format().name());
            case 6 ->
                compare.code(Meeting.Medium.class)
                        .in("medium", one -> one.medium().name());
            case 7 -> venue(Meeting::venue);
            case 8 -> topic(Meeting::topics);
            case 9 -> source().some("source", this::sources);
            default -> participation().some("participant", Meeting::participants);
        };
        return world.chance(30)
                ? atom.with(Asked.not(compare.code(Meeting.Lifecycle.class)
                        .in("lifecycle", one -> one.lifecycle().name())))
                : atom;
    }

    private Asked<Participant> participation() {
        Asked<Participant> role = compare.code(Participant.Role.class)
                .in("role", one -> one.role().name());
        Asked<Participant> actor =
                actors.actor().in("actor", one -> world.get(one.actor(), org.communique.actor.Actor.class));
        Asked<Participant> behalf =
                actors.actor().in("onBehalfOf", one -> world.get(one.onBehalfOf(), org.communique.actor.Actor.class));
        return switch (world.random.nextInt(5)) {
            case 0 -> role;
            case 1 -> actor;
            case 2 -> behalf;
            case 3 -> role.with(behalf);
            default -> role.with(actor);
        };
    }

    private Asked<Statement> about() {
        Asked<String> kind =
                compare.kind("MEETING", "PERSON", "ORGANIZATION", "STATE").in("kind", World::upper);
        Asked<String> id = compare.id("state:s0", "person:p0", "meeting:m0").in("id", one -> one);
        return (world.chance(50) ? id : id.with(kind)).some("about", Statement::about);
    }

    List<Source> sources(Statement one) {
        return sources(citations(one));
    }

    private List<Source> sources(Meeting one) {
        Stream<Citation> parts = Stream.concat(
                one.history().stream().flatMap(step -> step.citations().stream()),
                one.participants().stream().flatMap(participant -> participant.citations().stream()));
        return sources(Stream.concat(one.citations().stream(), parts));
    }

    private List<Source> sources(Stream<Citation> citations) {
        return citations
                .map(Citation::source)
                .distinct()
                .map(id -> world.get(id, Source.class))
                .toList();
    }

    private static Stream<Citation> citations(Statement one) {
        return Stream.concat(one.citations().stream(), one.quotes().stream().map(Span::citation));
    }

    /** On one property of a source. */
    Asked<Source> source() {
        return switch (world.random.nextInt(5)) {
            case 3 ->
                compare.id("state:s0", "state:s1", "person:p0", "organization:o0")
                        .in("publisher", Source::publisher);
            case 0 -> compare.id("source:s0", "source:s1").in("id", Source::id);
            case 1 ->
                compare.code(Source.Kind.class).in("kind", one -> one.kind().name());
            case 2 -> compare.name("title", "Title 0", "Title 1", "title 2").in("title", Source::title);
            default -> compare.when().in("publishedAt", Source::publishedAt);
        };
    }

    /** A relation seen from one of its ends. */
    private record Related(Relating.Kind kind, String other) {}

    private Asked<Statement> relation() {
        Asked<Related> kind = world.chance(50)
                ? one("kind: {eq: %s}", world.pick(Relating.Kind.class))
                : one("kind: {in: [%s]}", world.pick(Relating.Kind.class));
        Asked<Related> other =
                compare.id("statement:s1", "statement:s2", "statement:s3").in("statement", Related::other);
        Asked<Related> asked = switch (world.random.nextInt(3)) {
            case 0 -> kind;
            case 1 -> other;
            default -> kind.with(other);
        };
        return switch (world.random.nextInt(3)) {
            case 0 -> directed(asked, ", direction: OUTGOING", this::outgoing);
            case 1 -> directed(asked, ", direction: INCOMING", this::incoming);
            default ->
                directed(
                        asked,
                        "",
                        one -> Stream.concat(outgoing(one).stream(), incoming(one).stream())
                                .toList());
        };
    }

    private static Asked<Related> one(String text, Relating.Kind kind) {
        return new Asked<>(text.formatted(kind), one -> one != null && one.kind() == kind);
    }

    private static Asked<Statement> directed(
            Asked<Related> asked, String direction, Function<Statement, List<Related>> related) {
        Asked<Statement> some = asked.some("relation", related);
        boolean alone = asked.text().equals("statement: {nin: []}") && !direction.isEmpty();
        return new Asked<>(
                "relation: {" + asked.text() + direction + "}",
                alone ? one -> !related.apply(one).isEmpty() : some.holds());
    }

    private List<Related> outgoing(Statement one) {
        return one.relations().stream()
                .map(relating -> new Related(relating.kind(), relating.statement()))
                .toList();
    }

    private List<Related> incoming(Statement one) {
        return world.all(Statement.class).stream()
                .flatMap(other -> other.relations().stream()
                        .filter(relating -> relating.statement().equals(one.id()))
                        .map(relating -> new Related(relating.kind(), other.id())))
                .toList();
    }

    /** A quote with the statement that it stands in. */
    record Quoted(Statement statement, Span span) {

        Said wordedBy() {
            return new Said(span.wordedBy() == null ? statement.speaker() : span.wordedBy(), statement.saidAt());
        }
    }

    /** What a filter of quotes may be, nested that deep. */
    Asked<Quoted> quote(int depth) {
        if (depth == 0 || world.chance(40)) {
            return switch (world.random.nextInt(4)) {
                case 0 ->
                    compare.code("quote:q1-0", "quote:q3-0", "quote:q4-1")
                            .in("id", one -> one.span().id());
                case 1 -> actors.party().in("wordedBy", Quoted::wordedBy);
                case 2 ->
                    compare.code(Verdicts.State.class)
                            .in("verification", one -> state(one.span().citation()));
                default -> next(1).in("statement", Quoted::statement);
            };
        }
        List<Asked<Quoted>> some = Stream.generate(() -> quote(depth - 1))
                .limit(1 + world.random.nextInt(3))
                .toList();
        return switch (world.random.nextInt(4)) {
            case 0 -> Asked.and(some);
            case 1 -> Asked.or(some);
            case 2 -> Asked.not(some.get(0));
            default -> Asked.not(Asked.not(some.get(0)));
        };
    }

    private Asked<Statement> verification() {
        Asked<String> state = compare.code(Verdicts.State.class);
        return state.chain(
                "verification",
                compare.isOpposite(state),
                one -> citations(one).map(this::state).toList());
    }

    private String state(Citation citation) {
        Verdicts verdicts = world.get(citation.source().replace("source:", "verification:"), Verdicts.class);
        if (verdicts == null) {
            return Verdicts.State.NOT_CHECKABLE.name();
        }
        if (citation.locator() == null) {
            String compared = verdicts.sha256();
            boolean same = world.get(citation.source(), Source.class).sha256().equals(compared);
            return (same ? Verdicts.State.VERIFIED : Verdicts.State.DRIFTED).name();
        }
        return verdicts.passages().stream()
                .filter(passage -> passage.start().equals(citation.locator().start()))
                .map(passage -> passage.state().name())
                .findFirst()
                .orElse(Verdicts.State.NOT_CHECKABLE.name());
    }
}
