package org.communique.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Dated;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.IndexEntry;
import org.communique.fact.Indexed;
import org.communique.fact.RefersTo;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/**
 * One utterance as a source reports it.
 *
 * @param text DIRECT: the quoted words; else what was said, in our words, quoted words inside quotation marks
 * @param language of {@code text}, BCP 47
 * @param quotes the verbatim spans, in order; none for a PARAPHRASE
 * @param coSpeakers of a joint statement
 * @param saidAt null where it is neither stated nor to be inferred
 * @param venue where it was said; null where it is not known, or there is no place (a call, a written statement)
 * @param meeting where it was said
 * @param about what it is about: meetings and actors
 * @param attribution who passed it on, from the speaker's side to the source's, the source left out
 * @param status CURRENT where nothing else is said
 */
public record Statement(
        String id,
        Form form,
        String text,
        String language,
        List<Span> quotes,
        Party speaker,
        List<Party> coSpeakers,
        List<Party> addressees,
        @Nullable When saidAt,
        @RefersTo("place") @Nullable String venue,
        @Nullable LinkBasis venueBasis,
        Occasion occasion,
        @RefersTo("meeting") @Nullable String meeting,
        @Nullable LinkBasis meetingBasis,

        @RefersTo({"meeting", "person", "organization", "state"})
        List<String> about,

        List<Attribution> attribution,
        @RefersTo("topic") List<String> topics,
        List<Relating> relations,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Current.class)
        Status status,

        @Nullable String statusReason,
        List<Citation> citations)
        implements Fact, Indexed, Dated, Checked {

    private static final int LABEL = 100;

    /** How the source reports it. */
    public enum Form {
        DIRECT,
        PARTIAL,
        PARAPHRASE
    }

    /** In what setting it was said. */
    public enum Occasion {
        SPEECH,
        TALKS,
        PRESS_CONFERENCE,
        BRIEFING,
        INTERVIEW,
        CALL,
        WRITTEN_STATEMENT,
        UNKNOWN
    }

    /** Whether it stands. */
    public enum Status {
        CURRENT,
        CORRECTED,
        DISPUTED,
        WITHDRAWN
    }

    /** How we know where, or at which meeting, it was said. */
    public enum LinkBasis {
        STATED,
        INFERRED_FROM_CONTEXT,
        INFERRED_FROM_MEETING
    }

    @SuppressWarnings({"DataFlowIssue", "ConstantValue"}) // a file may leave the status out
    public Statement {
        status = status == null ? Status.CURRENT : status;
    }

    @Override
    public String label() {
        return line(speaker, text);
    }

    static String line(Party speaker, String text) {
        String line = speaker.asPrinted() + ": " + text;
        int length = line.codePointCount(0, line.length());
        return length <= LABEL ? line : line.substring(0, line.offsetByCodePoints(0, LABEL - 1)) + "…";
    }

    @Override
    public @Nullable When on() {
        return saidAt;
    }

    @Override
    public List<String> innerIds() {
        return quotes.stream().map(Span::id).toList();
    }

    @Override
    public IndexEntry indexEntry() {
        return new StatementEntry(this).entry();
    }

    @Override
    public List<IndexEntry.Text> indexedWords() {
        return new StatementEntry(this).words().texts();
    }

    /** Its quotes, each with the statement. */
    List<Quote> inner() {
        return quotes.stream().map(span -> new Quote(this, span)).toList();
    }

    /** Those who said it, the speaker first. */
    Stream<Party> speakers() {
        return Stream.concat(Stream.of(speaker), coSpeakers.stream());
    }

    /** The citations of the statement and of its quotes. */
    Stream<Citation> allCitations() {
        return Stream.concat(citations.stream(), quotes.stream().map(Span::citation));
    }

    @Override
    public void check(Findings findings) {
        new StatementRules(this).check(findings);
    }

    /** The status that a file leaves out. */
    static final class Current {

        @Override
        public boolean equals(@Nullable Object status) {
            return status == Status.CURRENT;
        }

        @Override
        public int hashCode() {
            return Status.CURRENT.hashCode();
        }
    }
}
