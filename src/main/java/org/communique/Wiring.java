package org.communique;

import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * Has the packaged program that serves wired as its build worked it out, which makes the start a sixth shorter; it is wired at the start instead
 * where somebody sets what decides it, such as a port of its own for health, or {@code -Dspring.aot.enabled=false}.
 */
class Wiring implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** What the conditions of the configurations that {@link CommuniqueApplication} names ask for. */
    static final List<ConfigurationPropertyName> DECISIVE = List.of(
            ConfigurationPropertyName.of("management"),
            ConfigurationPropertyName.of("server.forward-headers-strategy"),
            ConfigurationPropertyName.of("spring.http"),
            ConfigurationPropertyName.of("spring.mvc"),
            ConfigurationPropertyName.of("spring.web"));

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (SpringProperties.getProperty(AotDetector.AOT_ENABLED) == null
                && event.getSpringApplication().getWebApplicationType() == WebApplicationType.SERVLET
                && isPackaged()
                && !decided(event.getEnvironment())) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    /** Not in a folder of classes: those may be newer than the wiring that lies among them. */
    private static boolean isPackaged() {
        return !Wiring.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()
                .matches("file:.*/");
    }

    /** Whether somebody has set what decides the wiring. */
    static boolean decided(Environment settings) {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(settings)) {
            if (decides(source)) {
                return true;
            }
        }
        return false;
    }

    private static boolean decides(ConfigurationPropertySource source) {
        return !isOurs(source)
                && DECISIVE.stream()
                        .anyMatch(name -> source.getConfigurationProperty(name) != null
                                || source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT);
    }

    /** Whether it is the file of settings in the program, which the build knew. */
    private static boolean isOurs(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> file
                && file.getName().contains("class path resource");
    }
}
