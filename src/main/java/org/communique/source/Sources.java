package org.communique.source;

import java.util.Set;
import java.util.function.Function;
import org.communique.fact.Citation;
import org.communique.fact.Curated;
import org.communique.fact.Findings;
import org.communique.fact.Kind;
import org.communique.fact.Rule;
import org.communique.list.ListDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sources, the verdicts on their passages, and what a citation of one must keep to. */
@Configuration(proxyBeanMethods = false)
class Sources {

    static final Kind KIND = Kind.of("sources", "source", Source.class);
    static final Kind VERDICTS = Kind.of("verifications", "verification", Verdicts.class);
    static final ListDefinition<Source> ALL = ListDefinition.of(
                    "sources", Set.of("source"), Source.class, SourceFilters.FIELDS)
            .sortedByDate("PUBLISHED_AT");

    @Bean
    static Kind sourceKind() {
        return KIND;
    }

    @Bean
    static Kind verdictKind() {
        return VERDICTS;
    }

    @Bean
    static Rule<Citation> passagesStandInTheirSource() {
        return new Rule<>() {
            @Override
            public Class<Citation> about() {
                return Citation.class;
            }

            @Override
            public void check(Citation citation, Function<String, @Nullable Curated> facts, Findings findings) {
                if (citation.locator() != null
                        && facts.apply(citation.source()) instanceof Source source
                        && citation.locator().end() > source.characters()) {
                    findings.add(
                            "locator.end",
                            "is %d, beyond the end of %s, which has %d characters"
                                    .formatted(citation.locator().end(), source.id(), source.characters()));
                }
            }
        };
    }
}
