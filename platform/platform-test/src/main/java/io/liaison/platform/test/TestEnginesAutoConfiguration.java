package io.liaison.platform.test;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Connects every Spring context of a test with the shared engines, each context with a database of its own.
 *
 * <p>A test that brings its own connection details, or says {@code liaison.test.engines.connect=false}, is left alone.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnProperty(name = "liaison.test.engines.connect", matchIfMissing = true)
class TestEnginesAutoConfiguration {

    @Bean
    @Lazy
    TestDatabase testDatabase() {
        return new TestDatabase();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(R2dbcConnectionDetails.class)
    static class R2dbcConnection {

        @Bean
        @ConditionalOnMissingBean
        R2dbcConnectionDetails testR2dbcConnectionDetails(TestDatabase testDatabase) {
            DatabaseCoordinates database = testDatabase.coordinates();
            return () -> ConnectionFactoryOptions.parse(database.r2dbcUrl())
                    .mutate()
                    .option(ConnectionFactoryOptions.USER, database.user())
                    .option(ConnectionFactoryOptions.PASSWORD, database.password())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FlywayConnectionDetails.class)
    static class FlywayConnection {

        @Bean
        @ConditionalOnMissingBean
        FlywayConnectionDetails testFlywayConnectionDetails(TestDatabase testDatabase) {
            return new FlywayDetails(testDatabase.coordinates());
        }
    }

    private record FlywayDetails(DatabaseCoordinates database) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return database.user();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(KafkaConnectionDetails.class)
    static class KafkaConnection {

        @Bean
        @ConditionalOnMissingBean
        KafkaConnectionDetails testKafkaConnectionDetails() {
            BrokerEngine broker = TestEngines.broker();
            return () -> List.of(broker.bootstrapServers());
        }
    }
}
