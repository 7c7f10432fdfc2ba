package org.communique.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.fact.Checked;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Fact;
import org.communique.fact.Findings;
import org.communique.fact.IndexEntry;
import org.communique.fact.IndexEntry.Role;
import org.communique.fact.Indexed;
import org.communique.fact.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Somebody who acts in diplomacy: a person, an organization or a state. */
public sealed interface Actor extends Fact, Indexed permits Person, Organization, State {

    /** The name that the dataset uses. */
    String name();

    /** Other spellings and names, each with the source that prints it. */
    List<Name> names();

    /** The Wikidata item, {@code Q42}; null where none has been established. */
    @Nullable
    String wikidataId();

    @Override
    default IndexEntry indexEntry() {
        List<String> spellings = new ArrayList<>(List.of(name()));
        names().forEach(other -> spellings.add(other.text()));
        IndexEntry entry = IndexEntry.of(id())
                .withNames("name", spellings)
                .sorted("name", name())
                .with("kind", Curated.prefix(id()).toUpperCase(Locale.ROOT))
                .text("name", name(), Role.NAME)
                .citing(citations());
        names().forEach(other -> entry.text("names", other.text(), Role.SPELLING));
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
