package org.communique.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.communique.fact.AdoptionListener;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Locator;
import org.communique.fact.Reader;
import org.communique.fact.Revision;
import org.communique.filter.Condition;
import org.communique.filter.Field;
import org.communique.index.Parts;
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

    /** Returns the field of a filter for rows that have the {@link #key} of the passage that they cite in a field of the index. */
    public Field in(String field) {
        return field(field, cited -> cited);
    }

    /** Returns the same for records with a part for each citation, which has it: one of them has the state. */
    public Field in(String part, String field) {
        return field(field, cited -> Condition.of(Parts.having(part, cited.query())));
    }

    private Field field(String field, UnaryOperator<Condition> some) {
        return (comparator, scope) -> {
            List<Condition> conditions = new ArrayList<>();
            ((Map<?, ?>) comparator).forEach((operator, operand) -> {
                if (operand != null) {
                    conditions.add(condition(some, scope.field(field), operator.toString(), operand, scope.at()));
                }
            });
            return Condition.and(conditions);
        };
    }

    private Condition condition(
            UnaryOperator<Condition> joined, String field, String operator, Object operand, Revision at) {
        Collection<?> names = operand instanceof Collection<?> several ? several : List.of(operand);
        Set<Verdicts.State> states = names.stream()
                .map(name -> Verdicts.State.valueOf(name.toString()))
                .collect(Collectors.toSet());
        Condition some = joined.apply(some(field, states, at));
        return operator.equals("neq") || operator.equals("nin") ? some.not() : some;
    }

    /** What nobody compared is in no list, so its state is that of all but the compared ones. */
    private Condition some(String field, Set<Verdicts.State> states, Revision at) {
        boolean unchecked = states.contains(Verdicts.State.NOT_CHECKABLE);
        Set<String> listed = new HashSet<>();
        verdicts.at(at).forEach((state, passages) -> {
            if (states.contains(state) != unchecked) {
                listed.addAll(passages);
            }
        });
        return unchecked ? Condition.of(Condition.in(field, listed).not().query()) : Condition.in(field, listed);
    }

    /** The passages that were compared with their texts, by outcome. */
    private Map<Verdicts.State, Set<String>> read(Revision at) {
        Map<Verdicts.State, Set<String>> passages = new HashMap<>();
        Map<String, Verdicts> bySource = new HashMap<>();
        for (Curated record : reader.all(Sources.VERDICTS, at)) {
            Verdicts verdicts = (Verdicts) record;
            bySource.put(verdicts.source(), verdicts);
            verdicts.passages()
                    .forEach(passage -> add(
                            passages,
                            passage.state(),
                            key(verdicts.source(), passage.start(), passage.end(), passage.passageSha256())));
        }
        reader.find(Sources.KIND, bySource.keySet(), at).forEach(source -> {
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
