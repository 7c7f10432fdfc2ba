package org.communique.statement;

import java.util.List;
import org.communique.fact.Searchable.Entry;
import org.communique.fact.Searchable.Key;
import org.communique.fact.Searchable.Role;

/** By which words a statement and its quotes are found. */
record StatementWords(Statement statement) {

    /** The statement: in its quoted words a hit counts more than in ours. */
    Entry entry() {
        Entry entry = connected();
        boolean direct = statement.form() == Statement.Form.DIRECT;
        entry = entry.with("text", statement.text(), direct ? Role.QUOTED : Role.PROSE, statement.language());
        if (!direct) {
            for (Quote quote : Statements.quotes(statement)) {
                entry = entry.with("quotes", quote.text(), Role.QUOTED, statement.language());
            }
        }
        return spoken(entry).citing(statement.allCitations().toList());
    }

    /** One of its quotes. */
    Entry entry(Quote quote) {
        Entry entry = connected().with("text", quote.text(), Role.QUOTED, statement.language());
        return spoken(entry).citing(List.of(quote.citation()));
    }

    private Entry connected() {
        return Entry.on(statement.saidAt())
                .under(Key.SPEAKER, speakers())
                .under(Key.MEETING, statement.meeting())
                .under(Key.VENUE, statement.venue())
                .under(Key.TOPIC, statement.topics());
    }

    private List<String> speakers() {
        return statement
                .speakers()
                .filter(party -> party.actor() != null)
                .map(Party::actor)
                .distinct()
                .toList();
    }

    private Entry spoken(Entry entry) {
        Entry spoken = entry;
        for (Party speaker : statement.speakers().toList()) {
            spoken = spoken.with("speaker", speaker.asPrinted(), Role.CONTEXT);
        }
        return spoken;
    }
}
