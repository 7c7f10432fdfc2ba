package org.communique.statement;

import java.util.Objects;
import org.communique.fact.Citation;
import org.communique.fact.Dated;
import org.communique.fact.IndexEntry;
import org.communique.fact.Indexed;
import org.communique.fact.Node;
import org.communique.fact.RefersTo;
import org.communique.fact.When;
import org.jspecify.annotations.Nullable;

/** A verbatim span, and at once everything that makes it usable: who, where, when, on whose word. */
public record Quote(Statement statement, Span span) implements Node, Indexed, Dated {

    @Override
    public String id() {
        return span.id();
    }

    @Override
    public String label() {
        return Statement.line(speaker(), text());
    }

    /** The words exactly as printed. */
    public String text() {
        return Objects.requireNonNull(citation().locator()).exact();
    }

    public Party speaker() {
        return statement.speaker();
    }

    /** Whose wording it is: the speaker's, or the reporter's who narrates it. */
    public Party wordedBy() {
        return span.wordedBy() == null ? speaker() : span.wordedBy();
    }

    @RefersTo("place")
    public @Nullable String venue() {
        return statement.venue();
    }

    public @Nullable When saidAt() {
        return statement.saidAt();
    }

    @RefersTo("meeting")
    public @Nullable String meeting() {
        return statement.meeting();
    }

    public Citation citation() {
        return span.citation();
    }

    @Override
    public @Nullable When on() {
        return statement.saidAt();
    }

    @Override
    public IndexEntry indexEntry() {
        return new StatementEntry(statement).entry(this);
    }
}
