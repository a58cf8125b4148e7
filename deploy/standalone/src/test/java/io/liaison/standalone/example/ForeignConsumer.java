package io.liaison.standalone.example;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another system that reads the platform's topics: a plain Kafka client that knows nothing but the published schemas.
 * Reads all the time in a thread of its own, and keeps what it read in the order it came.
 */
final class ForeignConsumer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Event(String id, String type, String topic, String key, String correlationId, JsonNode data) {

        String text(String field) {
            return data.path(field).asString();
        }
    }

    private final Map<String, Event> byId = new LinkedHashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    ForeignConsumer(String bootstrapServers) {
        loadSchemas();
        thread = new Thread(() -> read(bootstrapServers), "foreign-consumer");
        thread.start();
    }

    private void loadSchemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));
        try (Stream<Path> files = Files.walk(Path.of("../.."), 7)) {
            for (Path file : files.filter(path -> path.toString().contains("src/main/resources/contracts/schemas/"))
                    .filter(path -> path.toString().endsWith(".json"))
                    .toList()) {
                String type = file.getFileName().toString().replaceAll("\\.json$", "");
                schemas.put(
                        type,
                        registry.getSchema(
                                SchemaLocation.of(file.toRealPath().toUri().toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                "foreign-system",
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                2000);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(Pattern.compile("liaison\\.[a-z]+"));
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::keepOrComplain);
            }
        }
    }

    private void keepOrComplain(ConsumerRecord<String, byte[]> message) {
        try {
            keep(message);
        } catch (RuntimeException unreadable) {
            faults.add(message.topic() + " has a message that can't be read: " + unreadable);
        }
    }

    private synchronized void keep(ConsumerRecord<String, byte[]> message) {
        String type = header(message, "ce_type");
        Event event = new Event(
                header(message, "ce_id"),
                type,
                message.topic(),
                message.key(),
                header(message, "ce_correlationid"),
                JSON.readTree(message.value()));
        if (byId.putIfAbsent(event.id(), event) == null) {
            validate(event);
        }
        if (!"1.0".equals(header(message, "ce_specversion"))) {
            faults.add(type + " is no CloudEvents 1.0 message");
        }
    }

    private void validate(Event event) {
        Schema schema = schemas.get(event.type());
        if (schema == null) {
            faults.add("no schema is published for " + event.type());
            return;
        }
        List<Error> errors = schema.validate(event.data().toString(), com.networknt.schema.InputFormat.JSON);
        errors.forEach(error -> faults.add(event.type() + " " + error));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The distinct events of a type, in the order they came. */
    synchronized List<Event> of(String type) {
        return byId.values().stream().filter(event -> event.type().equals(type)).toList();
    }

    synchronized List<Event> all() {
        return new ArrayList<>(byId.values());
    }

    /** What was wrong with messages so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
