package org.communique.query;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
            case 13 -> venue();
            case 14 -> topic();
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

    private static List<Said> speakers(Statement one) {
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

    private Asked<Statement> venue() {
        Asked<String> id = compare.id("place:p0", "place:p4", "place:p5", "place:p20");
        Asked<String> kind = compare.code(Place.Kind.class);
        boolean ids = world.chance(50);
        Asked<Place> place =
                ids ? id.in("id", Place::id) : kind.in("kind", one -> one.kind().name());
        return place.chain("venue", compare.isOpposite(ids ? id : kind), one -> upwards(one.venue()));
    }

    private List<Place> upwards(String id) {
        return id == null
                ? List.of()
                : Stream.iterate(
                                world.get(id, Place.class),
                                Objects::nonNull,
                                one -> world.get(one.within(), Place.class))
                        .toList();
    }

    private Asked<Statement> topic() {
        Asked<String> id = compare.id("topic:t0", "topic:t1", "topic:t5", "topic:t12");
        return id.in("id", Topic::id)
                .chain(
                        "topic",
                        compare.isOpposite(id),
                        one -> one.topics().stream()
                                .flatMap(topic -> broader(topic).stream())
                                .toList());
    }

    private List<Topic> broader(String id) {
        return Stream.iterate(
                        world.get(id, Topic.class), Objects::nonNull, one -> world.get(one.broader(), Topic.class))
                .toList();
    }

    Asked<Meeting> meeting() {
        Asked<Meeting> atom = switch (world.random.nextInt(6)) {
            case 0 -> compare.id("meeting:m0", "meeting:m1", "meeting:m2").in("id", Meeting::id);
            case 1 ->
                compare.code(Meeting.Kind.class).in("kind", one -> one.kind().name());
            case 2 -> compare.when().in("when", Meeting::when);
            case 3 -> compare.name("meeting 3").in("name", Meeting::name);
            case 4 -> compare.id("meeting:m0", "meeting:m1").in("parent", Meeting::parent);
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
        return world.chance(30) ? role : world.chance(50) ? actor : role.with(actor);
    }

    private Asked<Statement> about() {
        Asked<String> kind =
                compare.kind("MEETING", "PERSON", "ORGANIZATION", "STATE").in("kind", World::upper);
        Asked<String> id = compare.id("state:s0", "person:p0", "meeting:m0").in("id", one -> one);
        return (world.chance(50) ? id : id.with(kind)).some("about", Statement::about);
    }

    private List<Source> sources(Statement one) {
        return citations(one)
                .map(Citation::source)
                .distinct()
                .map(id -> world.get(id, Source.class))
                .toList();
    }

    private static Stream<Citation> citations(Statement one) {
        return Stream.concat(one.citations().stream(), one.quotes().stream().map(Span::citation));
    }

    private Asked<Source> source() {
        return switch (world.random.nextInt(4)) {
            case 0 -> compare.id("source:s0", "source:s1").in("id", Source::id);
            case 1 ->
                compare.code(Source.Kind.class).in("kind", one -> one.kind().name());
            case 2 -> compare.name("title").in("title", Source::title);
            default -> compare.when().in("publishedAt", Source::publishedAt);
        };
    }

    private Asked<Statement> relation() {
        Relating.Kind kind = world.pick(Relating.Kind.class);
        boolean incoming = world.chance(50);
        Set<String> targets = world.all(Statement.class).stream()
                .flatMap(one -> one.relations().stream())
                .filter(relating -> relating.kind() == kind)
                .map(Relating::statement)
                .collect(Collectors.toSet());
        return new Asked<>(
                "relation: {kind: {eq: %s}, direction: %s}".formatted(kind, incoming ? "INCOMING" : "OUTGOING"),
                one -> incoming
                        ? targets.contains(one.id())
                        : one.relations().stream().anyMatch(relating -> relating.kind() == kind));
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
