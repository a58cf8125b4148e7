package io.liaison.request.support;

import io.liaison.platform.test.TestEngines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** The other services as this one meets them: on Kafka. */
public final class Neighbours {

    private static final Duration POLL = Duration.ofMillis(200);

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestEngines.broker().bootstrapServers(), "acks", "all", "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());

    private Neighbours() {}

    /** Creates the topics that other services own. */
    public static void createTopics() {
        TestEngines.broker()
                .createTopics(Stream.of("planning", "tracking", "archive")
                        .map(name -> "liaison." + name)
                        .flatMap(name -> Stream.of(name, name + ".dlt"))
                        .map(name -> new NewTopic(name, 6, (short) 1))
                        .toList());
    }

    /** Publishes what another service reports of a request. */
    public static void report(String type, UUID requestId, Instant at, Map<String, ?> data) {
        String topic = type.substring(0, type.indexOf('.', "liaison.".length()));
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic, requestId.toString(), JsonMapper.shared().writeValueAsBytes(data));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/liaison/neighbour",
                "ce_time",
                at.toString(),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Everything on a topic under a key, in order, once there are as many as expected. */
    public static List<ConsumerRecord<String, byte[]>> received(String topic, String key, int expected) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestEngines.broker().bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            Instant giveUp = Instant.now().plusSeconds(20);
            while (found.size() < expected && Instant.now().isBefore(giveUp)) {
                consumer.poll(POLL).records(topic).forEach(message -> {
                    if (key.equals(message.key())) {
                        found.add(message);
                    }
                });
            }
            return found;
        }
    }
}
