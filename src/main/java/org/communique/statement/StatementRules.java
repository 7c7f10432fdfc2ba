package org.communique.statement;

import org.communique.fact.Citation;
import org.communique.fact.Findings;
import org.jspecify.annotations.Nullable;

/** What a statement's record must keep to by itself. */
record StatementRules(Statement statement) {

    void check(Findings findings) {
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
        }
    }

    private String joined() {
        return String.join(
                " … ",
                statement.quotes().stream().map(span -> words(span.citation())).toList());
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
