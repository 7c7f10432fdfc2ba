package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionEvaluationReport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** What the wiring depends on, as Spring Boot reports it. */
@OnMongo(value = MongoServer.EMBEDDED, database = "seed")
class WiringConditionTests extends ApiContract {

    private static final Pattern ON_PROPERTY =
            Pattern.compile("@ConditionalOn(?:Boolean)?Property \\(([a-z][a-z.-]+)[=)]");

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Test
    void isDecidedByNoSettingThatWouldBeIgnored() {
        Set<String> asked = new TreeSet<>();
        ConditionEvaluationReport.get(beans)
                .getConditionAndOutcomesBySource()
                .values()
                .forEach(all -> all.forEach(one -> {
                    Matcher property = ON_PROPERTY.matcher(one.getOutcome().getMessage());
                    while (property.find()) {
                        asked.add(property.group(1));
                    }
                }));

        assertThat(asked).contains("server.forward-headers-strategy", "management.endpoint.health.probes.enabled");
        assertThat(asked).allMatch(WiringConditionTests::isHeeded);
    }

    private static boolean isHeeded(String setting) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(setting);
        return Wiring.DECISIVE.stream().anyMatch(part -> part.equals(name) || part.isAncestorOf(name));
    }
}
