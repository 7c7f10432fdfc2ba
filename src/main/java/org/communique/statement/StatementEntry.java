package org.communique.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.actor.StatedCapacity;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Key;
import org.communique.fact.IndexEntry.Role;
import org.communique.source.Passages;
import org.jspecify.annotations.Nullable;

/** Says what a statement, its quotes and its other parts are selected, sorted, counted and searched by. */
record StatementEntry(Statement statement) {

    static final String SPEAKER = "speaker";
    static final String ADDRESSEE = "addressee";
    static final String REPORTER = "reporter";
    static final String SUBJECT = "subject";
    static final String CITATION = "citation";
    static final String RELATION = "relation";
    static final String QUOTE = "quote";

    IndexEntry entry() {
        return connected(words())
                .with("status", statement.status())
                .with("occasion", statement.occasion())
                .with("language", statement.language())
                .with("capacity", distinct(statement.speakers().map(StatementEntry::capacity)))
                .with("behalf", distinct(statement.speakers().map(Party::onBehalfOf)))
                .with("about", statement.about())
                .with(
                        "relatedTo",
                        statement.relations().stream().map(Relating::statement).toList())
                .citing(statement.allCitations().toList())
                .parts(this::parts);
    }

    /** The statement's words alone: a page of hits needs no more of it. */
    IndexEntry words() {
        IndexEntry entry = IndexEntry.of(statement.id());
        boolean direct = statement.form() == Statement.Form.DIRECT;
        entry.text("text", statement.text(), direct ? Role.QUOTED : Role.PROSE, statement.language());
        if (!direct) {
            statement.inner().forEach(quote -> entry.text("quotes", quote.text(), Role.QUOTED, statement.language()));
        }
        return spoken(entry);
    }

    /** The entry of one of its quotes. */
    IndexEntry entry(Quote quote) {
        int number = statement.quotes().indexOf(quote.span());
        IndexEntry entry = connected(words(quote, number))
                .with("passage", Passages.key(quote.citation()))
                .citing(List.of(quote.citation()));
        return party(entry, "wordedBy.", quote.wordedBy());
    }

    /** The words of one of its quotes. */
    private IndexEntry words(Quote quote, int number) {
        return spoken(IndexEntry.of(quote.id(), number).text("text", quote.text(), Role.QUOTED, statement.language()));
    }

    /** What lists of statements and of quotes are counted and searches are narrowed by. */
    private IndexEntry connected(IndexEntry entry) {
        return entry.on(statement.saidAt())
                .with("form", statement.form())
                .with("voice", distinct(statement.speakers().flatMap(Party::voices)))
                .with("actor", speakers())
                .with(
                        "speakerKind",
                        distinct(statement.speakers().map(party -> party.kind().name())))
                .with("venue", statement.venue())
                .with("meeting", statement.meeting())
                .with("topic", statement.topics())
                .with("source", statement.allCitations().map(Citation::source).toList())
                .under(Key.SPEAKER, speakers())
                .under(Key.MEETING, statement.meeting())
                .under(Key.VENUE, statement.venue())
                .under(Key.TOPIC, statement.topics());
    }

    private List<String> speakers() {
        return distinct(statement.speakers().map(Party::actor));
    }

    private IndexEntry spoken(IndexEntry entry) {
        statement.speakers().forEach(party -> entry.text("speaker", party.asPrinted(), Role.CONTEXT));
        return entry;
    }

    private List<IndexEntry> parts() {
        List<IndexEntry> parts = new ArrayList<>();
        statement.inner().forEach(quote -> parts.add(entry(quote)));
        statement.speakers().forEach(party -> parts.add(party(SPEAKER, party)));
        statement.addressees().forEach(party -> parts.add(party(ADDRESSEE, party)));
        statement.attribution().forEach(step -> parts.add(party(REPORTER, step.reporter())));
        statement
                .about()
                .forEach(id -> parts.add(IndexEntry.part(SUBJECT)
                        .with("id", id)
                        .with("kind", Curated.prefix(id).toUpperCase(Locale.ROOT))));
        distinct(statement.allCitations().map(Passages::key))
                .forEach(passage -> parts.add(IndexEntry.part(CITATION).with("passage", passage)));
        statement
                .relations()
                .forEach(relation -> parts.add(IndexEntry.part(RELATION)
                        .with("kind", relation.kind())
                        .with("statement", relation.statement())));
        return parts;
    }

    /** A party with the statement's date, for which its tenures tell its capacity. */
    private IndexEntry party(String part, Party party) {
        return party(IndexEntry.part(part).on(statement.saidAt()), "", party);
    }

    private static IndexEntry party(IndexEntry entry, String prefix, Party party) {
        return entry.with(prefix + "kind", party.kind())
                .with(prefix + "actor", party.actor())
                .with(prefix + "as", capacity(party));
    }

    /** The post that a party acts in as stated; where nothing is stated, the party, whose tenures may tell. */
    private static @Nullable String capacity(Party party) {
        StatedCapacity stated = party.capacity();
        return stated == null ? party.actor() : stated.post();
    }

    private static List<String> distinct(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).distinct().toList();
    }
}
