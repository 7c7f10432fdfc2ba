package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.Folded;
import org.communique.fact.LanguageTag;
import org.communique.fact.Searchable;
import org.jspecify.annotations.Nullable;

/** Somebody who acts in diplomacy: a person, an organization or a state. */
public sealed interface Actor extends Fact, Searchable permits Person, Organization, State {

    /** The name that the dataset uses. */
    String name();

    /** Other spellings and names, each with the source that prints it. */
    List<Name> names();

    /** The Wikidata item, {@code Q42}; null where none has been established. */
    @Nullable
    String wikidataId();

    @Override
    default Map<String, ?> keys() {
        List<String> all = new ArrayList<>(List.of(Folded.of(name())));
        names().forEach(other -> all.add(Folded.of(other.text())));
        List<String> spellings = new ArrayList<>(List.of(name()));
        names().forEach(other -> spellings.add(other.text()));
        String kind = Curated.prefix(id()).toUpperCase(Locale.ROOT);
        return Map.of("name", all.get(0), "names", all, "spellings", spellings, "kind", kind);
    }

    @Override
    default Entry entry() {
        Entry entry = Entry.on(null).with("name", name(), Role.NAME).citing(citations());
        for (Name other : names()) {
            entry = entry.with("names", other.text(), Role.SPELLING);
        }
        return entry;
    }

    /** A name of an actor as a source prints it. */
    record Name(String text, @Nullable String language, List<Citation> citations) implements Checked {

        @Override
        public void check(Findings findings) {
            LanguageTag.check(language, findings);
        }
    }
}
