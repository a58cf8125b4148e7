package io.liaison.platform.web.idempotency;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency keys, where there is a database to keep them. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration",
            "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@ConditionalOnClass({DatabaseClient.class, ReactiveTransactionManager.class})
@ConditionalOnBean({DatabaseClient.class, ReactiveTransactionManager.class})
@EnableConfigurationProperties(IdempotencyProperties.class)
@EnableScheduling
class IdempotencyAutoConfiguration {

    @Bean
    IdempotencyRecords idempotencyRecords(DatabaseClient database) {
        return new IdempotencyRecords(database);
    }

    @Bean
    @ConditionalOnMissingBean
    IdempotentCommands idempotentCommands(
            IdempotencyRecords records, ReactiveTransactionManager manager, JsonMapper json) {
        return new R2dbcIdempotentCommands(records, TransactionalOperator.create(manager), json);
    }

    @Bean
    IdempotencyCleanUp idempotencyCleanUp(IdempotencyRecords records, IdempotencyProperties properties) {
        return new IdempotencyCleanUp(records, properties.keep());
    }
}
