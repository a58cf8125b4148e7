package io.liaison.platform.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.messaging.Counted;
import io.liaison.platform.messaging.Effects;
import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.messaging.Obstacles;
import io.liaison.platform.messaging.TopicReader;
import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.test.TestEngines;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

@MessagingTest
class EventConsumptionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    Effects effects;

    @Autowired
    Obstacles obstacles;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    DeadLettersEndpoint endpoint;

    private final String key = "consume-" + UUID.randomUUID();

    @Test
    void shouldKeepTheOrderOfAKeyAndPassOnTheCorrelation() {
        publish(0, 30, "call-7");

        awaitNumbers(30);

        assertThat(effects.correlationsOf(key)).containsOnly("call-7");
    }

    @Test
    void shouldHaveItsEffectOnceWhenKilledBetweenEffectAndAcknowledgement() throws Exception {
        publish(0, 10, "call-8");
        awaitNumbers(10);

        MessageListenerContainer container = Objects.requireNonNull(listeners.getListenerContainer("liaison-events"));
        container.stop();
        forgetOffsets();
        container.start();
        publish(10, 12, "call-8");

        awaitNumbers(12);
    }

    @Test
    void shouldRetryWithoutLimitAndInOrderWhatFailsBecauseOfAnEngine() {
        obstacles.put(key + "/1", 6, () -> new DataAccessResourceFailureException("database gone"));

        publish(0, 4, "call-9");

        awaitNumbers(4);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void shouldRetryWhatStoodInAnothersWay() {
        obstacles.put(key + "/1", 8, () -> new CannotAcquireLockException("deadlock"));

        publish(0, 3, "call-10");

        awaitNumbers(3);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void shouldOutliveADatabaseThatIsKilled() {
        publish(0, 20, "call-11");
        TestEngines.database().kill();
        TestEngines.database().start();

        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> publish(20, 22, "call-11"));

        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(effects.of(key))
                        .startsWith(IntStream.range(0, 20).boxed().toArray(Integer[]::new))
                        .contains(20, 21));
    }

    @Test
    void shouldPutAsideWhatAHandlerRefusesAndReplayItOnRequest() {
        obstacles.put(key + "/1", Integer.MAX_VALUE, () -> new IllegalArgumentException("poison"));
        publish(0, 3, "call-12");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects.of(key)).containsExactly(0, 2));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(TopicReader.all(Counted.TOPIC + ".dlt", key))
                        .singleElement()
                        .satisfies(letter -> assertThat(
                                        new String(letter.value(), java.nio.charset.StandardCharsets.UTF_8))
                                .contains("poison", "\"data\":{\"number\":1}")));
        DeadLetter letter = deadLetters().get(0);
        assertThat(letter.type()).isEqualTo("test.counted.v1");
        assertThat(letter.replayedAt()).isNull();

        assertThat(replay(letter.id().toString()).getStatus()).isEqualTo(422);
        assertThat(effects.of(key)).containsExactly(0, 2);

        obstacles.clear(key + "/1");
        assertThat(replay(letter.id().toString()).getStatus()).isEqualTo(200);
        assertThat(replay(letter.id().toString()).getStatus()).isEqualTo(409);
        assertThat(effects.of(key)).containsExactly(0, 2, 1);
        assertThat(replay(UUID.randomUUID().toString()).getStatus()).isEqualTo(404);
    }

    @Test
    void shouldPutAsideWhatIsNoEventAtAll() throws Exception {
        kafka.send(Counted.TOPIC, key, "nonsense\0").get(20, TimeUnit.SECONDS);
        ProducerRecord<String, String> notJson = new ProducerRecord<>(Counted.TOPIC, key, "{");
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "odd-" + key,
                        "ce_type", "test.counted.v1",
                        "ce_source", "/test",
                        "content-type", "application/json")
                .forEach((name, value) ->
                        notJson.headers().add(name, value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        kafka.send(notJson).get(20, TimeUnit.SECONDS);
        publish(0, 1, "call-13");

        awaitNumbers(1);
        assertThat(deadLetters())
                .extracting(DeadLetter::cause)
                .hasSize(2)
                .anySatisfy(cause -> assertThat(cause).contains("no CloudEvents envelope"))
                .anySatisfy(cause -> assertThat(cause).contains("not JSON"));
    }

    private void publish(int from, int until, String correlation) {
        Flux.range(from, until - from)
                .concatMap(number -> outbox.append(Counted.event(key, number)).as(transactions::transactional))
                .contextWrite(context -> context.put(Correlation.KEY, correlation))
                .then()
                .block(PATIENCE);
    }

    private void awaitNumbers(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(key))
                        .isEqualTo(IntStream.range(0, count).boxed().toList()));
    }

    private List<DeadLetter> deadLetters() {
        Map<String, List<DeadLetter>> answer =
                Objects.requireNonNull(endpoint.newest(500).block(PATIENCE));
        return Objects.requireNonNull(answer.get("items")).stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    private WebEndpointResponse<Map<String, String>> replay(String id) {
        return Objects.requireNonNull(endpoint.replay(id).block(PATIENCE));
    }

    private static void forgetOffsets() throws Exception {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestEngines.broker().bootstrapServers());
        Map<TopicPartition, OffsetAndMetadata> beginning = IntStream.range(0, 3)
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(Counted.TOPIC, partition),
                        partition -> new OffsetAndMetadata(0)));
        try (Admin admin = Admin.create(config)) {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> admin.alterConsumerGroupOffsets("messaging-test", beginning)
                            .all()
                            .get(10, TimeUnit.SECONDS));
        }
    }
}
