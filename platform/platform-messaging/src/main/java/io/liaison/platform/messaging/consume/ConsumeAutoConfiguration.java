package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.audit.AuditAutoConfiguration;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.messaging.outbox.OutboxAutoConfiguration;
import io.liaison.platform.messaging.write.ClosingWrites;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Consuming of a service: active as soon as it names a topic to listen to. */
@AutoConfiguration(
        after = {MessagingAutoConfiguration.class, OutboxAutoConfiguration.class, AuditAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration"
        })
@Conditional(OnConsumedTopics.class)
public final class ConsumeAutoConfiguration {

    private static final double PAUSE_GROWTH = 1.5;

    @Bean
    Inbox inbox(DatabaseClient database) {
        return new Inbox(database);
    }

    @Bean
    EventReader eventReader(JsonMapper json) {
        return new EventReader(json);
    }

    @Bean
    EventEffects eventEffects(
            ObjectProvider<EventHandler> handlers,
            Inbox inbox,
            ClosingWrites writes,
            ReactiveTransactionManager transactions,
            ObjectProvider<ObservationRegistry> observations) {
        return new EventEffects(
                SingletonSupplier.of(() -> handlers.orderedStream().toList()),
                inbox,
                writes,
                TransactionalOperator.create(transactions),
                observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean
    StoredDeadLetters deadLetters(
            DatabaseClient database,
            Inbox inbox,
            Outbox outbox,
            EventReader reader,
            EventEffects effects,
            AuditTrail audit,
            ReactiveTransactionManager transactions,
            JsonMapper json,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        return new StoredDeadLetters(
                new DeadLetterStore(database, json),
                inbox,
                outbox,
                reader,
                effects,
                audit,
                TransactionalOperator.create(transactions),
                json,
                clock,
                service);
    }

    @Bean
    @ConditionalOnMissingBean
    DeadLettersEndpoint deadLettersEndpoint(DeadLetters deadLetters) {
        return new DeadLettersEndpoint(deadLetters);
    }

    @Bean
    EventListener eventListener(
            EventReader reader, EventEffects effects, StoredDeadLetters deadLetters, MessagingProperties properties) {
        return new EventListener(new EventDelivery(reader, effects, deadLetters, properties.consumer()), properties);
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> eventContainers(
            ConsumerFactory<?, ?> consumers, MessagingProperties properties) {
        MessagingProperties.Consumer settings = properties.consumer();
        ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
                new ConcurrentKafkaListenerContainerFactory<>();
        factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(consumerConfig(consumers, settings)));
        factory.setBatchListener(true);
        factory.setConcurrency(settings.threads());
        factory.setCommonErrorHandler(new DefaultErrorHandler(endlessly(settings)));
        factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
        factory.getContainerProperties()
                .setIdleBetweenPolls(settings.gathering().toMillis());
        return factory;
    }

    private static BackOff endlessly(MessagingProperties.Consumer settings) {
        ExponentialBackOff pauses = new ExponentialBackOff(settings.retryPause().toMillis(), PAUSE_GROWTH);
        pauses.setMaxInterval(settings.maxRetryPause().toMillis());
        return pauses;
    }

    private static Map<String, Object> consumerConfig(
            ConsumerFactory<?, ?> consumers, MessagingProperties.Consumer settings) {
        Map<String, Object> config = new HashMap<>(consumers.getConfigurationProperties());
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
        return config;
    }
}
