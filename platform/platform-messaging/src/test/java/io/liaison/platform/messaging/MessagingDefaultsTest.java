package io.liaison.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class MessagingDefaultsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void shouldLetFlywayMigrateTheDatabaseThatIsUsed() {
        environment
                .withProperty("spring.r2dbc.url", "r2dbc:postgresql://db.example:5433/planning?sslMode=require")
                .withProperty("spring.r2dbc.username", "planning")
                .withProperty("spring.r2dbc.password", "secret");

        apply();

        assertThat(environment.getProperty("spring.flyway.url"))
                .isEqualTo("jdbc:postgresql://db.example:5433/planning?sslmode=require");
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("planning");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("secret");
    }

    @Test
    void shouldReadWhatStandsInTheAddress() {
        environment.withProperty("spring.r2dbc.url", "r2dbc:pool:postgresql://me:word@localhost/planning");

        apply();

        assertThat(environment.getProperty("spring.flyway.url")).isEqualTo("jdbc:postgresql://localhost/planning");
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("me");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("word");
    }

    @Test
    void shouldLeaveWhatAServiceSaysItself() {
        environment
                .withProperty("spring.r2dbc.url", "r2dbc:postgresql://localhost/planning")
                .withProperty("spring.flyway.url", "jdbc:postgresql://primary/planning")
                .withProperty("spring.kafka.producer.acks", "1");

        apply();

        assertThat(environment.getProperty("spring.flyway.url")).isEqualTo("jdbc:postgresql://primary/planning");
        assertThat(environment.getProperty("spring.kafka.producer.acks")).isEqualTo("1");
        assertThat(environment.getProperty("spring.kafka.consumer.auto-offset-reset"))
                .isEqualTo("earliest");
    }

    private void apply() {
        new MessagingDefaults().postProcessEnvironment(environment, new SpringApplication());
    }
}
