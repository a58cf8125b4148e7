package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.write.ClosingWrites;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** Outbox and relay of a service. */
@AutoConfiguration(
        after = MessagingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
public final class OutboxAutoConfiguration {

    private static final int REQUESTS_PER_DELIVERY = 2;

    @Bean
    OutboxStore outboxStore(DatabaseClient database) {
        return new OutboxStore(database);
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(
            ClosingWrites writes,
            OutboxBell bell,
            ObjectProvider<ObservationRegistry> observations,
            JsonMapper json,
            Clock clock,
            MessagingProperties properties) {
        TraceCarrier traces = new TraceCarrier(observations.getIfAvailable(() -> ObservationRegistry.NOOP));
        return new StoredOutbox(
                writes,
                bell,
                traces,
                EventJson.of(json),
                clock,
                properties.outbox().maxEventSize());
    }

    @Bean
    OutboxBell outboxBell(OutboxStore store, OutboxRelay relay, MessagingProperties properties) {
        MessagingProperties.Outbox settings = properties.outbox();
        return new OutboxBell(store, relay, settings.databaseTimeout(), settings.gathering());
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxStore store,
            EventSender sender,
            KafkaAdmin admin,
            ObjectProvider<MeterRegistry> meters,
            MessagingProperties properties) {
        OutboxMetrics metrics = new OutboxMetrics(meters.getIfAvailable(SimpleMeterRegistry::new));
        return new OutboxRelay(store, sender, admin::initialize, metrics, properties.outbox());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "liaison.messaging.outbox.listen", matchIfMissing = true)
    OutboxListener outboxListener(ConnectionFactory connections, OutboxRelay relay) {
        return new OutboxListener(connections, relay);
    }

    @Bean
    EventSender outboxEventSender(
            ProducerFactory<?, ?> producers,
            MessagingProperties properties,
            @Value("${spring.application.name}") String service) {
        MessagingProperties.Outbox settings = properties.outbox();
        KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(asBytes(producers), producerConfig(settings));
        kafka.setProducerListener(new QuietListener());
        return new EventSender(
                kafka, URI.create("/liaison/" + service), settings.maxBlock().plus(settings.deliveryTimeout()));
    }

    @SuppressWarnings("unchecked") // the configuration that goes with it names both serialisers
    private static ProducerFactory<String, byte[]> asBytes(ProducerFactory<?, ?> producers) {
        return (ProducerFactory<String, byte[]>) producers;
    }

    private static Map<String, Object> producerConfig(MessagingProperties.Outbox settings) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.maxBlock().toMillis());
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                settings.deliveryTimeout().toMillis());
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                (settings.deliveryTimeout().toMillis() / REQUESTS_PER_DELIVERY));
        return config;
    }

    /** The relay itself says what failed, and without the payload. */
    private static final class QuietListener implements ProducerListener<String, byte[]> {}
}
