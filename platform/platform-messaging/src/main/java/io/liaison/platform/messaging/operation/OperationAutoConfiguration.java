package io.liaison.platform.messaging.operation;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.messaging.MessagingProperties;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Clean-up and the operator's view. */
@AutoConfiguration(
        after = MessagingAutoConfiguration.class,
        afterName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
public final class OperationAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BacklogEndpoint backlogEndpoint(DatabaseClient database, Clock clock) {
        return new BacklogEndpoint(database, clock);
    }

    @Bean
    DoneRows doneRows(DatabaseClient database, MessagingProperties properties) {
        return new DoneRows(database, properties.retention());
    }
}
