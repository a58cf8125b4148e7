package io.liaison.platform.messaging.deadline;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.messaging.MessagingProperties;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Deadlines of a service; threads fire them as soon as it has a handler for one. */
@AutoConfiguration(
        after = MessagingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
public final class DeadlineAutoConfiguration {

    @Bean
    DeadlineStore deadlineStore(DatabaseClient database, JsonMapper json) {
        return new DeadlineStore(database, json);
    }

    @Bean
    @ConditionalOnMissingBean
    Deadlines deadlines(DeadlineStore store, Clock clock) {
        return new StoredDeadlines(store, clock);
    }

    @Bean
    @ConditionalOnBean(DeadlineHandler.class)
    DeadlineFiring deadlineFiring(
            DeadlineStore store,
            ObjectProvider<DeadlineHandler> handlers,
            ReactiveTransactionManager transactions,
            ObjectProvider<ObservationRegistry> observations,
            Clock clock,
            MessagingProperties properties) {
        return new DeadlineFiring(
                store,
                SingletonSupplier.of(() -> handlers.stream().toList()),
                TransactionalOperator.create(transactions),
                observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                clock,
                properties.deadlines());
    }

    @Bean
    @ConditionalOnBean(DeadlineFiring.class)
    DeadlineWorkers deadlineWorkers(DeadlineFiring firing, MessagingProperties properties) {
        return new DeadlineWorkers(firing, properties.deadlines());
    }
}
