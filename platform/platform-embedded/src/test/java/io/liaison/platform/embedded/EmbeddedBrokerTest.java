package io.liaison.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final NewTopic TOPIC =
            new NewTopic("notes", 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));

    @TempDir
    Path directory;

    @Test
    void shouldKeepRecordsOverARestartOnTheSamePort() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.keptIn(directory, 0).start()) {
            broker.createTopics(TOPIC);
            send(broker.bootstrapServers(), "before");

            broker.restart();
            broker.createTopics(TOPIC);
            send(broker.bootstrapServers(), "after");

            assertThat(read(broker.bootstrapServers(), 2)).containsExactly("before", "after");
        }
    }

    @Test
    void shouldKeepTopicsAndRecordsWhenKilled() throws Exception {
        int port = FreePort.orAny(0);
        Process killed = BrokerProcess.launch(directory, port);
        try (EmbeddedBroker sameDirectory = EmbeddedBroker.keptIn(directory, port)) {
            sameDirectory.createTopics(TOPIC);
            send(sameDirectory.bootstrapServers(), "survives");

            killed.destroyForcibly().waitFor();
            sameDirectory.start();

            assertThat(read(sameDirectory.bootstrapServers(), 1)).containsExactly("survives");
        } finally {
            killed.destroyForcibly();
        }
    }

    private static void send(String servers, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.name(), value, value)).get();
        }
    }

    private static List<String> read(String servers, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC.name(), 0)));
            for (int polls = 0; polls < 20 && values.size() < count; polls++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
