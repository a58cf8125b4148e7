package io.liaison.platform.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.messaging.Counted;
import io.liaison.platform.messaging.Effects;
import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.messaging.Obstacles;
import io.liaison.platform.messaging.RereadingHandler;
import io.liaison.platform.messaging.TallyingHandler;
import io.liaison.platform.messaging.TopicReader;
import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Events that wait when the listener starts come in one batch. */
@MessagingTest
class SharedTransactionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COUNTED = "test.counted.v1";

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    Effects effects;

    @Autowired
    Obstacles obstacles;

    @Autowired
    TallyingHandler tallying;

    @Autowired
    DeadLettersEndpoint deadLetters;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    private final String key = "shared-" + UUID.randomUUID();

    private int published;

    @BeforeEach
    void stopListening() {
        listener().stop();
    }

    @Test
    void shouldApplyTheEventsOfABatchInOneTransactionAndInOrder() {
        publish(COUNTED, 0, 20, "call-1");

        listen();

        awaitNumbers(20);
        assertThat(effects.transactionsStartingWith(key)).isOne();
    }

    @Test
    void shouldKeepTheCorrelationOfEachEvent() {
        publish(COUNTED, 0, 2, "call-1");
        publish(COUNTED, 2, 4, "call-2");

        listen();

        awaitNumbers(4);
        assertThat(effects.correlationsOf(key)).containsExactly("call-1", "call-1", "call-2", "call-2");
    }

    @Test
    void shouldGiveAllEventsToAHandlerOfBatchesAtOnce() {
        publish(TallyingHandler.TYPE, 0, 5, "call-1");
        publish(TallyingHandler.TYPE, 5, 9, "call-2");

        listen();

        awaitNumbers(9);
        assertThat(tallying.sizes()).contains(9);
        assertThat(effects.correlationsOf(key)).startsWith("call-1").endsWith("call-2");
    }

    @Test
    void shouldLetAnEventFindWhatTheOnesBeforeItLeft() {
        publish(RereadingHandler.TYPE, 0, 3, "call-1");

        listen();

        awaitNumbers(3);
        assertThat(effects.transactionsStartingWith(key)).isOne();
    }

    @Test
    void shouldPutAsideOnlyTheOneThatIsRefused() {
        obstacles.put(key + "/2", Integer.MAX_VALUE, () -> new IllegalArgumentException("poison"));
        publish(COUNTED, 0, 6, "call-1");

        listen();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects.of(key)).containsExactly(0, 1, 3, 4, 5));
        assertThat(causes()).singleElement().asString().contains("poison");
    }

    @Test
    void shouldPutAsideOnlyTheOneThatAHandlerOfBatchesRefuses() {
        obstacles.put(key + "/2", Integer.MAX_VALUE, () -> new IllegalArgumentException("poison"));
        publish(TallyingHandler.TYPE, 0, 6, "call-1");

        listen();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects.of(key)).containsExactly(0, 1, 3, 4, 5));
        assertThat(causes()).singleElement().asString().contains("poison");
    }

    @Test
    void shouldGoOnWithAllWhenOneStoodInAnothersWay() {
        obstacles.put(key + "/3", 1, () -> new CannotAcquireLockException("deadlock"));
        publish(COUNTED, 0, 6, "call-1");

        listen();

        awaitNumbers(6);
        assertThat(causes()).isEmpty();
    }

    @Test
    void shouldPutAsideWhatIsNoEventAndApplyItsNeighbours() throws Exception {
        publish(COUNTED, 0, 2, "call-1");
        kafka.send(Counted.TOPIC, key, "nonsense").get(20, TimeUnit.SECONDS);
        published++;
        publish(COUNTED, 2, 4, "call-1");

        listen();

        awaitNumbers(4);
        assertThat(causes()).singleElement().asString().contains("no CloudEvents envelope");
    }

    @Test
    void shouldApplyOnceWhatComesTwiceInABatch() throws Exception {
        for (int time = 0; time < 2; time++) {
            kafka.send(message("twice-" + key, 0)).get(20, TimeUnit.SECONDS);
        }
        kafka.send(message("once-" + key, 1)).get(20, TimeUnit.SECONDS);

        listen();

        awaitNumbers(2);
    }

    private ProducerRecord<String, String> message(String id, int number) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(Counted.TOPIC, key, "{\"number\":%d}".formatted(number));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_type", COUNTED,
                        "ce_source", "/test",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private void publish(String type, int from, int until, String correlation) {
        List<OutgoingEvent> events = IntStream.range(from, until)
                .mapToObj(number -> new OutgoingEvent(Counted.TOPIC, key, type, key, new Counted(number)))
                .toList();
        outbox.append(events)
                .as(transactions::transactional)
                .contextWrite(context -> context.put(Correlation.KEY, correlation))
                .block(PATIENCE);
        published += events.size();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(TopicReader.all(Counted.TOPIC, key)).hasSize(published));
    }

    private void listen() {
        listener().start();
    }

    private MessageListenerContainer listener() {
        return Objects.requireNonNull(listeners.getListenerContainer("liaison-events"));
    }

    private void awaitNumbers(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(key))
                        .isEqualTo(IntStream.range(0, count).boxed().toList()));
    }

    private List<String> causes() {
        Map<String, List<DeadLetter>> answer =
                Objects.requireNonNull(deadLetters.newest(500).block(PATIENCE));
        return Objects.requireNonNull(answer.get("items")).stream()
                .filter(letter -> key.equals(letter.key()))
                .map(DeadLetter::cause)
                .toList();
    }
}
