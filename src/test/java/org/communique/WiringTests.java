package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** When the wiring that the build worked out is taken. */
class WiringTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.port",
                "spring.mongodb.uri",
                "communique.seed",
                "logging.level.root",
                "spring.context.exit"
            })
    void isTakenWhateverElseIsSet(String setting) {
        set(setting);
        assertThat(decided()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.server.port",
                "management.endpoint.health.show-details",
                "server.forward-headers-strategy",
                "server.forwardHeadersStrategy",
                "spring.mvc.problemdetails.enabled",
                "spring.web.resources.chain.enabled"
            })
    void isNotTakenWhereWhatDecidesItIsSet(String setting) {
        set(setting);
        assertThat(decided()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MANAGEMENT_SERVER_PORT", "SERVER_FORWARD_HEADERS_STRATEGY", "SERVER_FORWARDHEADERSSTRATEGY"})
    void isNotTakenWhereTheEnvironmentDecidesIt(String variable) {
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(variable, "8081")));
        assertThat(decided()).isTrue();
    }

    @Test
    void isTakenWithTheSettingsOfTheProgramItself() throws Exception {
        var program = new ResourcePropertySource(new ClassPathResource("application.properties"));
        assertThat(program.containsProperty("management.endpoints.web.exposure.include"))
                .isTrue();
        environment.getPropertySources().addLast(program);
        assertThat(decided()).isFalse();
    }

    private void set(String setting) {
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", Map.of(setting, "8081")));
    }

    private boolean decided() {
        ConfigurationPropertySources.attach(environment);
        return Wiring.decided(environment);
    }
}
