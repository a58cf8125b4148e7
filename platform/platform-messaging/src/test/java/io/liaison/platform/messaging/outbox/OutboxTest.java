package io.liaison.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.messaging.Counted;
import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.messaging.TopicReader;
import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.OutgoingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MessagingTest
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    DatabaseClient database;

    @Test
    void shouldRefuseToAppendWithoutATransaction() {
        StepVerifier.create(outbox.append(Counted.event("outside", 1)))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
    }

    @Test
    void shouldPublishSoonAfterTheCommitWithoutPolling() {
        String key = "prompt-" + UUID.randomUUID();
        append(key, 1);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(TopicReader.all(Counted.TOPIC, key)).hasSize(1));
    }

    @Test
    void shouldPublishWhatAnotherInstanceLeftWhenTheDatabaseTells() {
        String key = "foreign-" + UUID.randomUUID();
        insertAsAnotherInstance(key);
        assertThat(pending(key)).isOne();

        database.sql("select pg_notify('" + OutboxBell.CHANNEL + "', 'another-instance')")
                .then()
                .block(PATIENCE);

        await().atMost(Duration.ofSeconds(5)).until(() -> pending(key) == 0);
    }

    /** More keys than PostgreSQL has room for locks; and whoever writes one of them meanwhile waits for the commit. */
    @Test
    void shouldTakeTenThousandKeysInOneTransactionAndKeepTheOrderOfEach() {
        String prefix = "many-" + UUID.randomUUID() + "-";
        List<OutgoingEvent> many = IntStream.range(0, 10_000)
                .mapToObj(n -> Counted.event(prefix + n, 1))
                .toList();
        AtomicReference<CompletableFuture<Void>> single = new AtomicReference<>();

        outbox.append(many)
                .then(Mono.fromRunnable(() -> single.set(outbox.append(Counted.event(prefix + 7, 2))
                        .as(transactions::transactional)
                        .toFuture())))
                .then(Mono.defer(() -> database.sql("select pg_sleep(0.2)").then()))
                .as(transactions::transactional)
                .block(Duration.ofMinutes(1));
        Objects.requireNonNull(single.get()).orTimeout(20, TimeUnit.SECONDS).join();

        assertThat(database.sql("select payload from outbox where message_key = :key order by id")
                        .bind("key", prefix + 7)
                        .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                        .all()
                        .collectList()
                        .block(PATIENCE))
                .satisfiesExactly(
                        first -> assertThat(first).contains("1"),
                        second -> assertThat(second).contains("2"));
        database.sql("delete from outbox where message_key like :keys")
                .bind("keys", prefix + "%")
                .then()
                .block(PATIENCE);
    }

    @Test
    void shouldNeverPublishWhatWasRolledBack() {
        String undone = "undone-" + UUID.randomUUID();
        String done = "done-" + UUID.randomUUID();
        StepVerifier.create(outbox.append(Counted.event(undone, 1))
                        .then(Mono.error(new IllegalArgumentException("changed my mind")))
                        .as(transactions::transactional))
                .expectError(IllegalArgumentException.class)
                .verify(PATIENCE);

        append(done, 1);
        await().atMost(PATIENCE).until(() -> pending(done) == 0);

        assertThat(TopicReader.all(Counted.TOPIC, done)).hasSize(1);
        assertThat(TopicReader.all(Counted.TOPIC, undone)).isEmpty();
    }

    @Test
    void shouldWriteCloudEventsInBinaryMode() {
        String key = "envelope-" + UUID.randomUUID();
        outbox.append(Counted.event(key, 7))
                .as(transactions::transactional)
                .contextWrite(context -> context.put(Correlation.KEY, "call-1"))
                .block(PATIENCE);
        await().atMost(PATIENCE).until(() -> pending(key) == 0);

        ConsumerRecord<String, byte[]> message =
                TopicReader.all(Counted.TOPIC, key).get(0);

        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_type")).isEqualTo("test.counted.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/liaison/messaging-test");
        assertThat(header(message, "ce_subject")).isEqualTo(key);
        assertThat(header(message, "ce_time")).startsWith("20");
        assertThat(header(message, "ce_correlationid")).isEqualTo("call-1");
        assertThat(header(message, "content-type")).isEqualTo("application/json");
        assertThat(message.value()).asString().isEqualTo("{\"number\":7}");
    }

    @Test
    void shouldRefuseAnEventThatKafkaWouldRefuse() {
        StepVerifier.create(outbox.append(new io.liaison.platform.messaging.event.OutgoingEvent(
                                Counted.TOPIC, "huge", "test.huge.v1", null, List.of("x".repeat(1_000_000))))
                        .as(transactions::transactional))
                .expectError(IllegalArgumentException.class)
                .verify(PATIENCE);
    }

    @Test
    void shouldSpreadKeysOverAllShards() {
        assertThat(java.util.stream.IntStream.range(0, 1_000)
                        .mapToObj(number -> OutboxStore.shardOf("key-" + number))
                        .distinct())
                .hasSize(OutboxStore.SHARDS)
                .allMatch(shard -> shard >= 0 && shard < OutboxStore.SHARDS);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = Objects.requireNonNull(message.headers().lastHeader(name), name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private void append(String key, int number) {
        outbox.append(Counted.event(key, number))
                .as(transactions::transactional)
                .block(PATIENCE);
    }

    private void insertAsAnotherInstance(String key) {
        database.sql("""
                        insert into outbox (event_id, shard, topic, message_key, type, occurred_at, payload)
                        values (:id, :shard, 'test.events', :key, 'test.counted.v1', now(), '{"number":1}')
                        """)
                .bind("id", UUID.randomUUID())
                .bind("shard", OutboxStore.shardOf(key))
                .bind("key", key)
                .then()
                .block(PATIENCE);
    }

    private long pending(String key) {
        return Objects.requireNonNull(
                database.sql("select count(*) from outbox where message_key = :key and status = 'PENDING'")
                        .bind("key", key)
                        .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                        .one()
                        .block(PATIENCE));
    }
}
