package io.liaison.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** A Spring context without any settings, as a service's test has it. */
@SpringBootTest(classes = TestEnginesTest.Application.class)
class TestEnginesTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Autowired
    DatabaseClient database;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Test
    void shouldConnectTheContextWithADatabaseThatFlywayMigrated() {
        assertThat(text()).isEqualTo("migrated");
    }

    @Test
    void shouldKeepTheDatabaseOverAFailure() {
        TestEngines.database().kill();
        try {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(this::text);
        } finally {
            TestEngines.database().start();
        }

        assertThat(text()).isEqualTo("migrated");
    }

    @Test
    void shouldKeepTheBrokerOverARestart() throws Exception {
        TestEngines.broker().createTopics(List.of(new NewTopic("notes", 1, (short) 1)));
        kafka.send("notes", "1", "before").get(20, TimeUnit.SECONDS);

        TestEngines.broker().restart();

        long offset = kafka.send("notes", "1", "after")
                .get(20, TimeUnit.SECONDS)
                .getRecordMetadata()
                .offset();
        assertThat(offset).isEqualTo(1);
    }

    private String text() {
        return Objects.requireNonNull(database.sql("SELECT text FROM note")
                .map(row -> Objects.requireNonNull(row.get("text", String.class)))
                .one()
                .block());
    }
}
