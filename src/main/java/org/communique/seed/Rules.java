package org.communique.seed;

import java.util.List;
import java.util.function.Function;
import org.communique.fact.Curated;
import org.communique.fact.Findings;
import org.communique.fact.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of all rooms about what must hold between facts. */
@Component
class Rules {

    private final List<Rule<?>> rules;

    Rules(List<Rule<?>> rules) {
        this.rules = rules;
    }

    /** Whether there is a rule about the part. */
    boolean concern(Object part) {
        return rules.stream().anyMatch(rule -> rule.about().isInstance(part));
    }

    void check(Object part, Function<String, @Nullable Curated> facts, Findings findings) {
        rules.forEach(rule -> check(rule, part, facts, findings));
    }

    private static <P> void check(
            Rule<P> rule, Object part, Function<String, @Nullable Curated> facts, Findings findings) {
        if (rule.about().isInstance(part)) {
            rule.check(rule.about().cast(part), facts, findings);
        }
    }
}
