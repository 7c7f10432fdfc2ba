package org.communique.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Locator;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.filter.Conditions;
import org.communique.filter.Field;
import org.communique.filter.Scope;
import org.communique.graphql.ApiError;
import org.communique.graphql.Limits;
import org.communique.list.PerRevision;
import org.springframework.stereotype.Component;

/** What became of cited passages, as a condition on the facts that cite them. The verdicts are read once a revision. */
@Component
public class Passages implements AdoptionListener {

    private static final int DIGITS = 16;

    private final Reader reader;
    private final PerRevision<Map<Verdicts.State, Set<String>>> verdicts = new PerRevision<>(this::read);

    Passages(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void prepare(Revision next) {
        verdicts.at(next);
    }

    /** What tells a cited passage from all others: its source, place and hash; of a source cited as a whole, the source. */
    public static String key(Citation citation) {
        Locator locator = citation.locator();
        return locator == null
                ? citation.source()
                : key(citation.source(), locator.start(), locator.end(), locator.passageSha256());
    }

    private static String key(String source, int start, int end, String sha256) {
        return "%s %d-%d %s".formatted(source, start, end, sha256.substring(0, Math.min(DIGITS, sha256.length())));
    }

    /** For facts that are stored with the {@link #key}s of what they cite: whether some citation has such a state. */
    public Field among(String stored) {
        return (comparator, scope) -> Conditions.and(((Map<?, ?>) comparator)
                .entrySet().stream()
                        .filter(comparison -> comparison.getValue() != null)
                        .map(comparison -> condition(stored, comparison, scope))
                        .toList());
    }

    private Document condition(String stored, Map.Entry<?, ?> comparison, Scope scope) {
        Object operand = comparison.getValue();
        Collection<?> names = operand instanceof Collection<?> several ? several : List.of(operand);
        Set<Verdicts.State> states = names.stream()
                .map(name -> Verdicts.State.valueOf(name.toString()))
                .collect(Collectors.toSet());
        Document some = some(stored, states, scope);
        boolean negated =
                comparison.getKey().equals("neq") || comparison.getKey().equals("nin");
        return negated ? Conditions.not(some) : some;
    }

    /** What nobody compared is in no list, so its state is that of all but the compared ones. */
    private Document some(String stored, Set<Verdicts.State> states, Scope scope) {
        if (states.isEmpty()) {
            return Conditions.NOTHING;
        }
        boolean unchecked = states.contains(Verdicts.State.NOT_CHECKABLE);
        Set<String> listed = new HashSet<>();
        verdicts.at(scope.at()).forEach((state, passages) -> {
            if (states.contains(state) != unchecked) {
                listed.addAll(passages);
            }
        });
        if (listed.size() > Limits.MAX_RELATED) {
            throw ApiError.tooManyRelated(scope.path(), Limits.MAX_RELATED, "passages");
        }
        return unchecked
                ? new Document(stored, new Document("$elemMatch", new Document("$nin", List.copyOf(listed))))
                : Conditions.anyOf(stored, listed);
    }

    /** The passages that were compared with their texts, by outcome. */
    private Map<Verdicts.State, Set<String>> read(Revision at) {
        Map<Verdicts.State, Set<String>> passages = new HashMap<>();
        Map<String, Verdicts> bySource = new HashMap<>();
        for (Curated record : reader.find(Sources.VERDICTS, new Document(), null, 0, at)) {
            Verdicts verdicts = (Verdicts) record;
            bySource.put(verdicts.source(), verdicts);
            verdicts.passages()
                    .forEach(passage -> add(
                            passages,
                            passage.state(),
                            key(verdicts.source(), passage.start(), passage.end(), passage.passageSha256())));
        }
        Document judged = Conditions.anyOf("id", bySource.keySet());
        reader.find(Sources.KIND, judged, null, 0, at).forEach(source -> {
            Citation whole = new Citation(source.id(), null);
            add(passages, bySource.get(source.id()).on(whole, (Source) source).state(), key(whole));
        });
        return passages;
    }

    private static void add(Map<Verdicts.State, Set<String>> passages, Verdicts.State state, String passage) {
        if (state != Verdicts.State.NOT_CHECKABLE) {
            passages.computeIfAbsent(state, one -> new HashSet<>()).add(passage);
        }
    }
}
