package io.liaison.platform.test;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Tells Flyway that there is a database. It looks for the property before any connection details exist, and then takes
 * the address from those; a module's own setting comes first.
 */
class FlywayUrlPostProcessor implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("test-engines", Map.of("spring.flyway.url", "see-connection-details")));
    }
}
