package io.liaison.notification.support;

import io.liaison.platform.test.TestEngines;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Publishes events as the other parts of the platform do. */
public final class Events {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> CONFIG =
            Map.of("bootstrap.servers", TestEngines.broker().bootstrapServers(), "acks", "all", "linger.ms", 0);
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(CONFIG, new StringSerializer(), new ByteArraySerializer());

    static {
        TestEngines.broker()
                .createTopics(Stream.of("directory", "request", "planning", "tracking", "archive", "notification")
                        .map(name -> "liaison." + name)
                        .flatMap(name -> Stream.of(name, name + ".dlt"))
                        .map(name -> new NewTopic(name, 6, (short) 1))
                        .toList());
    }

    private Events() {}

    /** Makes sure the topics are there. */
    public static void prepare() {
        // The work is done when the class is loaded.
    }

    public static String publish(String type, String key, Instant time, Map<String, ?> data) {
        String id = UUID.randomUUID().toString();
        publish(id, type, key, time, data);
        return id;
    }

    public static void publish(String id, String type, String key, Instant time, Map<String, ?> data) {
        String topic = type.substring(0, type.indexOf('.', "liaison.".length()));
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, JSON.writeValueAsBytes(data));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "/liaison/test",
                "ce_time",
                time.toString(),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(message);
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        try {
            PRODUCER.send(message).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
