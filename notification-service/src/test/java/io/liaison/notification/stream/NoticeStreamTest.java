package io.liaison.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.notification.support.Events;
import io.liaison.notification.support.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class NoticeStreamTest extends ServiceTest {

    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final List<Disposable> open = new ArrayList<>();

    @BeforeEach
    void emptyInboxes() {
        execute("truncate delivery, notice, inbox_head");
    }

    @AfterEach
    void closeStreams() {
        open.forEach(Disposable::dispose);
    }

    @Test
    void shouldShowANoticeAsItComes() {
        List<String> received = follow("wang", null);
        signed("wang", "li");

        eventually(() -> assertThat(received).hasSize(1));
        signed("wang");
        eventually(() -> assertThat(received).hasSize(2));
        assertThat(received).containsExactlyElementsOf(inbox("wang"));
    }

    @Test
    void shouldBeginWithAHeartbeatAndGoOnWithThem() {
        Flux<ServerSentEvent<Map<String, Object>>> stream = stream("wang", null);

        StepVerifier.create(stream.filter(event -> "heartbeat".equals(event.comment()))
                        .take(3))
                .expectNextCount(3)
                .expectComplete()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void shouldSendWhatWasMissedBetweenTwoStreams() {
        List<String> first = follow("wang", null);
        signed("wang");
        eventually(() -> assertThat(first).hasSize(1));
        closeStreams();
        for (int missed = 0; missed < 120; missed++) {
            signed("wang");
        }
        eventually(() -> assertThat(inbox("wang")).hasSize(121));

        List<String> second = follow("wang", first.get(0));

        eventually(() -> assertThat(second).hasSize(120));
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        assertThat(all).containsExactlyElementsOf(inbox("wang"));
    }

    @Test
    void shouldSendOnlyWhatIsNewToWhoNamesNoNoticeOfHisOwn() {
        signed("wang", "li");
        eventually(() -> assertThat(inbox("li")).hasSize(1));
        String ofAnother = inbox("li").get(0);

        List<String> received = follow("wang", ofAnother);
        List<String> unreadable = follow("wang", "nonsense");
        signed("wang");

        eventually(() -> assertThat(received).hasSize(1));
        eventually(() -> assertThat(unreadable).hasSize(1));
        assertThat(received).containsExactly(inbox("wang").get(1));
    }

    @Test
    void shouldShowWhatAnotherInstancePutIn() {
        List<String> received = follow("wang", null);
        String id = UUID.randomUUID().toString();
        execute("""
                with place as (insert into inbox_head values ('wang', 1) returning last_position)
                insert into notice (id, person, position, channel, event_id, event_type, duty, facts, at, created_at)
                select '%s', 'wang', last_position, 'IN_APP', 'e1', 'liaison.request.signed.v1', false, '{}', now(), now()
                from place""".formatted(id));
        execute("select pg_notify('notice_arrived', 'wang')");

        // Well before the poll behind the signals comes round.
        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(received).containsExactly(id));
    }

    @Test
    void shouldLoseNothingAndRepeatNothingWhileMuchHappensAtOnce() {
        List<String> received = follow("wang", null);
        for (int event = 0; event < 200; event++) {
            signed("wang", "li", "zhang");
        }

        eventually(() -> assertThat(received).hasSize(200));
        assertThat(received).containsExactlyElementsOf(inbox("wang"));
    }

    @Test
    void shouldHoldBackFromAClientThatIsSlow() {
        for (int event = 0; event < 150; event++) {
            signed("wang", "li");
        }
        eventually(() -> assertThat(inbox("wang")).hasSize(150));
        String first = inbox("wang").get(0);

        StepVerifier.create(stream("wang", first).filter(event -> event.id() != null), 0)
                .expectSubscription()
                .thenRequest(5)
                .expectNextCount(5)
                .thenRequest(144)
                .expectNextCount(144)
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void shouldRefuseMoreStreamsThanAPersonMayHave() {
        follow("zhao", null);
        follow("zhao", null);
        follow("zhao", null);

        eventually(() -> as("zhao")
                .get()
                .uri("/api/notices/stream")
                .exchange()
                .expectStatus()
                .isEqualTo(409));
        closeStreams();
        open.clear();
        eventually(() -> {
            List<String> again = follow("zhao", null);
            signed("zhao");
            eventually(() -> assertThat(again).isNotEmpty());
        });
    }

    /** Follows and collects the ids; returns when the stream is open. */
    private List<String> follow(String person, @Nullable String lastSeen) {
        List<String> ids = new CopyOnWriteArrayList<>();
        List<String> heartbeats = new CopyOnWriteArrayList<>();
        open.add(stream(person, lastSeen)
                .doOnNext(event -> {
                    String id = event.id();
                    if (id == null) {
                        heartbeats.add("heartbeat");
                    } else {
                        ids.add(id);
                    }
                })
                .subscribe());
        // The second heartbeat: by then the stream listens.
        eventually(() -> assertThat(heartbeats).hasSizeGreaterThan(2));
        return ids;
    }

    private Flux<ServerSentEvent<Map<String, Object>>> stream(String person, @Nullable String lastSeen) {
        WebTestClient.RequestHeadersSpec<?> call = as(person).get().uri("/api/notices/stream");
        if (lastSeen != null) {
            call = call.header("Last-Event-ID", lastSeen);
        }
        return call.exchange().expectStatus().isOk().returnResult(EVENT).getResponseBody();
    }

    private List<String> inbox(String person) {
        List<String> ids = database.sql("select id::text from notice where person = :person order by position")
                .bind("person", person)
                .mapValue(String.class)
                .all()
                .collectList()
                .block(Duration.ofSeconds(10));
        return ids == null ? List.of() : ids;
    }

    private static void signed(String... people) {
        UUID request = UUID.randomUUID();
        List<Map<String, Object>> notify = new ArrayList<>();
        for (String person : people) {
            notify.add(Map.of("person", person, "duty", false));
        }
        Events.publish(
                "liaison.request.signed.v1",
                request.toString(),
                NOW,
                Map.of("requestId", request.toString(), "number", "XMBG-202405001", "title", "618", "notify", notify));
    }
}
