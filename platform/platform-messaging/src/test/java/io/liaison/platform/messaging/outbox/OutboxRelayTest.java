package io.liaison.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.liaison.platform.messaging.Counted;
import io.liaison.platform.messaging.Effects;
import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.messaging.TopicReader;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.test.TestEngines;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Relays in the way of each other, dying, and without a broker. The context's own relay rests meanwhile. */
@MessagingTest
class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KEYS = 50;
    private static final int EVENTS_PER_KEY = 20;
    private static final MessagingProperties.Outbox SETTINGS = polling(Duration.ofMillis(20));

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRelay ownRelay;

    @Autowired
    OutboxStore store;

    @Autowired
    EventSender sender;

    @Autowired
    Effects effects;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    DatabaseClient database;

    @Autowired
    JsonMapper json;

    private final String run = "relay-" + UUID.randomUUID() + "-";

    @BeforeEach
    void restOwnRelay() {
        ownRelay.stop();
    }

    @AfterEach
    void resumeOwnRelay() {
        ownRelay.start();
    }

    @Test
    void shouldPublishOnceAndInOrderWhenTwoRelaysCompete() {
        appendAll();
        OutboxRelay one = relay(store);
        OutboxRelay other = relay(store);

        one.start();
        other.start();
        await().atMost(PATIENCE).until(() -> pending() == 0);
        one.stop();
        other.stop();

        List<ConsumerRecord<String, byte[]>> published = TopicReader.all(Counted.TOPIC, run);
        assertThat(published).hasSize(KEYS * EVENTS_PER_KEY);
        assertThat(numbersByKey(published))
                .hasSize(KEYS)
                .allSatisfy((key, numbers) -> assertThat(numbers)
                        .isEqualTo(IntStream.range(0, EVENTS_PER_KEY).boxed().toList()));
        awaitEffects();
    }

    @Test
    void shouldLetAnotherFinishWhatADeadRelayHadSentButNotMarked() {
        appendAll();
        OutboxRelay doomed = relay(new OutboxStore(databaseThatGoesAwayBeforeMarking()));
        doomed.start();
        await().atMost(PATIENCE)
                .until(() -> !TopicReader.all(Counted.TOPIC, run).isEmpty());
        doomed.stop();
        assertThat(pending()).isEqualTo(KEYS * EVENTS_PER_KEY);

        OutboxRelay heir = relay(store);
        heir.start();
        await().atMost(PATIENCE).until(() -> pending() == 0);
        heir.stop();

        List<ConsumerRecord<String, byte[]>> published = TopicReader.all(Counted.TOPIC, run);
        assertThat(published).hasSizeGreaterThan(KEYS * EVENTS_PER_KEY);
        assertThat(numbersByKey(published))
                .hasSize(KEYS)
                .allSatisfy((key, numbers) -> assertThat(numbers.stream().distinct())
                        .containsExactlyElementsOf(
                                IntStream.range(0, EVENTS_PER_KEY).boxed().toList()));
        awaitEffects();
    }

    @Test
    void shouldLoseNothingWhenTheBrokerGoesAndComesBackUnderLoad() {
        OutboxRelay relay = relay(store);
        relay.start();
        appendAll();
        TestEngines.broker().stop();
        try {
            outbox.append(Counted.event(run + "late", 0))
                    .as(transactions::transactional)
                    .block(PATIENCE);
        } finally {
            TestEngines.broker().start();
        }
        await().atMost(PATIENCE).until(() -> pending() == 0);
        relay.stop();

        awaitEffects();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(run + "late")).containsExactly(0));
    }

    @Test
    void shouldNotLetAMissingTopicHoldUpTheOthers() {
        outbox.append(List.of(
                        new OutgoingEvent("test.missing", run + "stuck", "test.counted.v1", null, new Counted(0)),
                        Counted.event(run + "free", 0)))
                .as(transactions::transactional)
                .block(PATIENCE);
        OutboxRelay relay = relay(store);
        relay.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(run + "free")).containsExactly(0));
        await().atMost(PATIENCE).until(() -> lastErrorOf(run + "stuck").contains("test.missing"));
        relay.stop();

        assertThat(pending()).isOne();
        database.sql("delete from outbox where message_key = :key")
                .bind("key", run + "stuck")
                .then()
                .block(PATIENCE);
    }

    @Test
    void shouldTryAgainWhatWasHeldBackThoughNobodyWakesIt() {
        String late = "test.late-" + UUID.randomUUID();
        outbox.append(new OutgoingEvent(late, run + "held", "test.counted.v1", null, new Counted(0)))
                .as(transactions::transactional)
                .block(PATIENCE);
        OutboxRelay relay = relay(store, polling(Duration.ofHours(1)));
        relay.start();
        await().atMost(PATIENCE).until(() -> lastErrorOf(run + "held").contains(late));
        outbox.append(Counted.event(run + "free", 0))
                .as(transactions::transactional)
                .block(PATIENCE);
        relay.wake();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(run + "free")).containsExactly(0));

        TestEngines.broker().createTopics(List.of(new NewTopic(late, 1, (short) 1)));

        await().atMost(PATIENCE).until(() -> pending() == 0);
        relay.stop();
    }

    private OutboxRelay relay(OutboxStore itsStore) {
        return relay(itsStore, SETTINGS);
    }

    private OutboxRelay relay(OutboxStore itsStore, MessagingProperties.Outbox settings) {
        return new OutboxRelay(itsStore, sender, () -> {}, new OutboxMetrics(new SimpleMeterRegistry()), settings);
    }

    private static MessagingProperties.Outbox polling(Duration poll) {
        return new MessagingProperties.Outbox(
                poll,
                Duration.ofMillis(5),
                7,
                Duration.ofSeconds(3),
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                Duration.ofSeconds(5),
                DataSize.ofKilobytes(900),
                false);
    }

    /** As a process that is killed: it neither marks what it sent nor gives back its shards. */
    private DatabaseClient databaseThatGoesAwayBeforeMarking() {
        DatabaseClient broken = mock(DatabaseClient.class, delegatesTo(database));
        R2dbcNonTransientResourceException gone = new R2dbcNonTransientResourceException("connection lost");
        doThrow(gone).when(broken).sql(startsWith("update outbox set status"));
        doThrow(gone).when(broken).sql(startsWith("update outbox_shard set owner = null"));
        return broken;
    }

    private void appendAll() {
        Flux.range(0, EVENTS_PER_KEY)
                .concatMap(number -> Flux.range(0, KEYS)
                        .flatMap(
                                key -> outbox.append(Counted.event(run + key, number))
                                        .as(transactions::transactional),
                                5))
                .then()
                .block(PATIENCE);
    }

    private void awaitEffects() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(effects.countStartingWith(run)).isGreaterThanOrEqualTo(KEYS * EVENTS_PER_KEY));
        List<Integer> inOrder = IntStream.range(0, EVENTS_PER_KEY).boxed().toList();
        IntStream.range(0, KEYS)
                .forEach(key ->
                        assertThat(effects.of(run + key)).as("key " + key).isEqualTo(inOrder));
    }

    private Map<String, List<Integer>> numbersByKey(List<ConsumerRecord<String, byte[]>> published) {
        return published.stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(
                                message -> json.readValue(message.value(), Counted.class)
                                        .number(),
                                Collectors.toList())));
    }

    private int pending() {
        return Objects.requireNonNull(database.sql(
                        "select count(*)::int from outbox where message_key like :run || '%' and status = 'PENDING'")
                .bind("run", run)
                .map(row -> Objects.requireNonNull(row.get(0, Integer.class)))
                .one()
                .block(PATIENCE));
    }

    private String lastErrorOf(String key) {
        return Objects.requireNonNull(
                database.sql("select coalesce(last_error, '') from outbox where message_key = :key")
                        .bind("key", key)
                        .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                        .one()
                        .block(PATIENCE));
    }
}
