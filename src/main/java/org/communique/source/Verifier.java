package org.communique.source;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.fact.Curated;
import org.communique.fact.Findings;
import org.communique.fact.Locator;
import org.communique.fact.Sha256;
import org.communique.fact.Witness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Testifies whether the cited passages stand in the texts of the sources. */
@Component
class Verifier implements Witness {

    private static final Comparator<Verdicts.Passage> BY_PLACE = Comparator.comparing(Verdicts.Passage::start)
            .thenComparing(Verdicts.Passage::end)
            .thenComparing(Verdicts.Passage::passageSha256);

    @Override
    public Optional<String> textOf(Curated record) {
        return record instanceof Source source ? Optional.of(source.sha256()) : Optional.empty();
    }

    @Override
    public void compare(Curated record, String text, Findings findings) {
        Source source = (Source) record;
        String hash = Sha256.of(text);
        int characters = text.codePointCount(0, text.length());
        if (!source.sha256().equals(hash)) {
            findings.add("sha256", "is not that of the text at hand, which is " + hash);
        }
        if (source.characters() != characters) {
            findings.add(
                    "characters", "must be %d, the text's length, not %d".formatted(characters, source.characters()));
        }
    }

    @Override
    public Optional<String> objection(Locator passage, String text) {
        var found = new ComparedPassage(passage, text);
        return switch (found.state()) {
            case VERIFIED -> found.wrongSurroundings();
            case DRIFTED -> Optional.of("is DRIFTED: the text has the passage, but not at " + span(passage));
            default -> Optional.of("is NOT_FOUND: the text does not have the passage of " + span(passage));
        };
    }

    private static String span(Locator passage) {
        return "%d to %d".formatted(passage.start(), passage.end());
    }

    @Override
    public String idFor(Curated source) {
        return Verdicts.idFor(source.id());
    }

    @Override
    public Curated testify(
            Curated source, String text, Collection<Locator> passages, @Nullable Curated before, Instant now) {
        List<Verdicts.Passage> verdicts = passages.stream()
                .map(passage -> new Verdicts.Passage(
                        passage.start(),
                        passage.end(),
                        passage.passageSha256(),
                        new ComparedPassage(passage, text).state()))
                .distinct()
                .sorted(BY_PLACE)
                .toList();
        var verdict = new Verdicts(idFor(source), source.id(), Sha256.of(text), now, verdicts);
        return before instanceof Verdicts last && last.equals(verdict.at(last.checkedAt())) ? last : verdict;
    }
}
