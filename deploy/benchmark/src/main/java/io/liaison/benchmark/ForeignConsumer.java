package io.liaison.benchmark;

import io.liaison.standalone.http.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Another system that hears of submissions: a plain Kafka client with default settings. */
final class ForeignConsumer implements AutoCloseable {

    private static final String SUBMITTED = "liaison.request.submitted.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** When each request's submission was first heard of. */
    private final Map<UUID, Instant> heard = new ConcurrentHashMap<>();

    private final Thread thread;
    private volatile boolean closed;

    ForeignConsumer(String bootstrapServers) {
        thread = new Thread(() -> listen(bootstrapServers), "foreign-consumer");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "benchmark", "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("liaison.request"));
            while (!closed) {
                var messages = consumer.poll(Duration.ofMillis(100));
                Instant now = Instant.now();
                messages.forEach(message -> hear(message, now));
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> message, Instant now) {
        Header type = message.headers().lastHeader("ce_type");
        if (type != null && SUBMITTED.equals(new String(type.value(), StandardCharsets.UTF_8))) {
            heard.putIfAbsent(UUID.fromString(message.key()), now);
        }
    }

    /** The delay from the commit of each of these submissions until it was heard of here. */
    Latencies delays(List<Answer> submissions, Map<UUID, Instant> commits) throws InterruptedException {
        List<UUID> ids = submissions.stream()
                .map(answer -> UUID.fromString(answer.text("/id")))
                .toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!heard.keySet().containsAll(ids)) {
            if (System.nanoTime() > deadline) {
                throw new BenchmarkFailure("Of %d submissions only %d were heard of on Kafka within %d s"
                        .formatted(ids.size(), heard.size(), PATIENCE.toSeconds()));
            }
            Thread.sleep(50);
        }
        return Latencies.ofMicros(ids.stream().map(id -> delay(id, commits)).toList());
    }

    private long delay(UUID id, Map<UUID, Instant> commits) {
        Instant commit = commits.get(id);
        Instant reception = heard.get(id);
        if (commit == null || reception == null) {
            throw new BenchmarkFailure("The commit of submission %s is not on record".formatted(id));
        }
        return ChronoUnit.MICROS.between(commit, reception);
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
