package io.liaison.platform.messaging;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * Supplies what every service sets alike, weaker than anything a service says itself; and lets Flyway migrate the
 * database that R2DBC is configured for, so that it is named once.
 */
final class MessagingDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String FILE = "platform-messaging-defaults.yml";
    private static final Option<Object> SSL_MODE = Option.valueOf("sslMode");

    /** After the service's own configuration is read, before the defaults of other platform modules. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 100;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        addFile(environment);
        addFlyway(environment);
    }

    private static void addFile(ConfigurableEnvironment environment) {
        try {
            new YamlPropertySourceLoader()
                    .load(
                            "platform messaging defaults",
                            new ClassPathResource(FILE, MessagingDefaults.class.getClassLoader()))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't read " + FILE, unreadable);
        }
    }

    private static void addFlyway(ConfigurableEnvironment environment) {
        String url = environment.getProperty("spring.r2dbc.url");
        if (!StringUtils.hasText(url) || environment.containsProperty("spring.flyway.url")) {
            return;
        }
        ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(url);
        Map<String, Object> flyway = new HashMap<>();
        flyway.put("spring.flyway.url", jdbcUrl(options));
        put(flyway, environment, "user", environment.getProperty("spring.r2dbc.username"), options, "user");
        put(flyway, environment, "password", environment.getProperty("spring.r2dbc.password"), options, "password");
        environment.getPropertySources().addLast(new MapPropertySource("flyway on the R2DBC database", flyway));
    }

    private static void put(
            Map<String, Object> flyway,
            ConfigurableEnvironment environment,
            String name,
            @Nullable String given,
            ConnectionFactoryOptions options,
            String option) {
        Object value = given == null ? options.getValue(Option.valueOf(option)) : given;
        if (value != null && !environment.containsProperty("spring.flyway." + name)) {
            flyway.put("spring.flyway." + name, value.toString());
        }
    }

    private static String jdbcUrl(ConnectionFactoryOptions options) {
        Object port = options.getValue(ConnectionFactoryOptions.PORT);
        Object sslMode = options.getValue(SSL_MODE);
        boolean ssl = Boolean.TRUE.equals(options.getValue(ConnectionFactoryOptions.SSL));
        return "jdbc:postgresql://"
                + options.getRequiredValue(ConnectionFactoryOptions.HOST)
                + (port == null ? "" : ":" + port)
                + "/"
                + options.getRequiredValue(ConnectionFactoryOptions.DATABASE)
                + (sslMode == null ? ssl ? "?sslmode=verify-full" : "" : "?sslmode=" + sslMode);
    }
}
