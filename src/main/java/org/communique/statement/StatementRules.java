package org.communique.statement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.fact.Citation;
import org.communique.fact.Findings;
import org.communique.fact.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What a statement's record must keep to by itself. */
record StatementRules(Statement statement) {

    void check(Findings findings) {
        LanguageTag.check(statement.language(), findings);
        checkForm(findings);
        checkBasis("venue", statement.venue(), statement.venueBasis(), findings);
        checkBasis("meeting", statement.meeting(), statement.meetingBasis(), findings);
        for (int i = 0; i < statement.relations().size(); i++) {
            if (statement.relations().get(i).statement().equals(statement.id())) {
                findings.add("relations[" + i + "].statement", "is the statement itself");
            }
        }
        if (statement.status() != Statement.Status.CURRENT && statement.statusReason() == null) {
            findings.add("statusReason", "is required for a statement that is " + statement.status());
        }
    }

    private void checkForm(Findings findings) {
        boolean quoted = !statement.quotes().isEmpty();
        if (quoted == (statement.form() == Statement.Form.PARAPHRASE)) {
            findings.add(
                    "quotes",
                    quoted ? "are not for a PARAPHRASE" : "are required for a " + statement.form() + " statement");
        }
        if (statement.form() == Statement.Form.DIRECT && !statement.text().equals(joined())) {
            findings.add("text", "of a DIRECT statement is its quotes' words joined by \" … \": " + joined());
        } else if (statement.form() == Statement.Form.PARTIAL) {
            checkText(findings);
        }
    }

    /** Quoted words stand in a text of ours as they are quoted. */
    private void checkText(Findings findings) {
        quoted().filter(words -> !words.isEmpty() && !statement.text().contains("“" + words + "”"))
                .forEach(words ->
                        findings.add("text", "of a PARTIAL statement has the quoted words in it: “" + words + "”"));
    }

    private String joined() {
        return quoted().collect(Collectors.joining(" … "));
    }

    private Stream<String> quoted() {
        return statement.quotes().stream().map(span -> words(span.citation()));
    }

    private static String words(Citation citation) {
        return citation.locator() == null || citation.locator().exact() == null
                ? ""
                : citation.locator().exact();
    }

    private static void checkBasis(
            String link, @Nullable String id, Statement.@Nullable LinkBasis basis, Findings findings) {
        if ((id == null) != (basis == null)) {
            findings.add(
                    link + "Basis",
                    id == null ? "is only for a statement with a " + link : "is required with a " + link);
        }
    }
}
