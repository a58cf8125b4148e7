package io.liaison.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockJwt;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.test.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dead letters over HTTP, of events that came over a real broker into a real database. */
@SpringBootTest(classes = DeadLetterTestApplication.class)
class DeadLetterCallsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LETTERS = "/api/dead-letters/test";
    private static final String MARKS = "test.marks";

    record Marked(String text) {}

    private record Reply(int status, JsonNode body) {

        List<String> ids() {
            return body.path("items")
                    .valueStream()
                    .map(item -> item.path("id").asString())
                    .toList();
        }
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    DatabaseClient database;

    @Autowired
    MarkHandler marks;

    @Autowired
    MutableClock clock;

    private final String request = UUID.randomUUID().toString();

    @BeforeEach
    void nothingThere() {
        clock.set(Instant.parse("2024-05-06T01:00:00Z"));
        database.sql("with marks as (delete from mark) delete from dead_letter")
                .then()
                .block(PATIENCE);
    }

    @Test
    void shouldShowWhatCouldNotTakeEffectAndWhatItSays() {
        String id = bury("poison");

        JsonNode line = call("li", HttpMethod.GET, "").body().path("items").path(0);
        assertThat(line.path("id").asString()).isEqualTo(id);
        assertThat(line.path("state").asString()).isEqualTo("WAITING");
        assertThat(line.path("topic").asString()).isEqualTo(MARKS);
        assertThat(line.path("requestId").asString()).isEqualTo(request);
        assertThat(line.path("number").asString()).isEqualTo("XMBG-202405001");
        assertThat(line.path("type").asString()).isEqualTo("test.marked.v1");
        assertThat(line.path("correlationId").asString()).isEqualTo("call-7");
        assertThat(line.path("cause").asString()).contains("IllegalStateException", "no mark for poison");
        assertThat(line.path("failedAt").asString()).isEqualTo("2024-05-06T01:00:00Z");
        assertThat(line.path("tries").asInt()).isZero();
        assertThat(line.has("replayedAt")).isFalse();

        JsonNode sheet = call("li", HttpMethod.GET, "/" + id).body();
        assertThat(sheet.path("letter")).isEqualTo(line);
        assertThat(sheet.path("source").asString()).isEqualTo("/liaison/deadletter-test");
        assertThat(sheet.path("payload").asString()).isEqualTo("{\"text\":\"poison\"}");
        assertThat(sheet.path("payloadSize").asInt()).isEqualTo(17);
        assertThat(sheet.path("payloadCut").asBoolean()).isFalse();
    }

    @Test
    void shouldShowWhatIsNoEventToo() throws Exception {
        String text = "無".repeat(30_000) + "\0";
        kafka.send(MARKS, "no-request", text).get(20, TimeUnit.SECONDS);
        String id = awaitLetters(1).get(0);

        JsonNode sheet = call("li", HttpMethod.GET, "/" + id).body();

        JsonNode letter = sheet.path("letter");
        assertThat(letter.path("key").asString()).isEqualTo("no-request");
        assertThat(letter.has("type") || letter.has("requestId") || letter.has("number"))
                .isFalse();
        assertThat(letter.path("cause").asString()).contains("no CloudEvents envelope");
        assertThat(sheet.path("payloadCut").asBoolean()).isTrue();
        assertThat(sheet.path("payloadSize").asInt()).isEqualTo(90_001);
        // 65,536 bytes are 21,845 whole characters of three bytes and a piece of the next.
        assertThat(sheet.path("payload").asString()).isEqualTo("無".repeat(21_845));

        assertThat(replay("li", id).status()).isEqualTo(409);
    }

    @Test
    void shouldPageTheNewestFirstAndFilter() {
        List<String> ids = new ArrayList<>();
        for (String text : List.of("first", "second", "third", "fourth")) {
            clock.advance(Duration.ofMinutes(1));
            ids.add(0, bury(text, text.equals("second") ? "test.others" : MARKS));
        }
        marks.passAt("third");
        assertThat(replay("li", ids.get(1)).status()).isEqualTo(200);

        Reply first = call("li", HttpMethod.GET, "?limit=3");
        Reply rest = call(
                "li",
                HttpMethod.GET,
                "?limit=3&cursor=" + first.body().path("next").asString());

        assertThat(first.ids()).containsExactlyElementsOf(ids.subList(0, 3));
        assertThat(rest.ids()).containsExactly(ids.get(3));
        assertThat(rest.body().has("next")).isFalse();
        assertThat(call("li", HttpMethod.GET, "?state=WAITING").ids())
                .containsExactly(ids.get(0), ids.get(2), ids.get(3));
        assertThat(call("li", HttpMethod.GET, "?state=REPLAYED").ids()).containsExactly(ids.get(1));
        assertThat(call("li", HttpMethod.GET, "?topic=test.others").ids()).containsExactly(ids.get(2));
        assertThat(call("li", HttpMethod.GET, "?topic=unknown").ids()).isEmpty();
        assertThat(call("li", HttpMethod.GET, "/counts").body())
                .isEqualTo(JsonMapper.shared().readTree("""
                {"waiting": 3, "replayed": 1, "topics": [
                  {"topic": "test.marks", "waiting": 2, "replayed": 1},
                  {"topic": "test.others", "waiting": 1, "replayed": 0}]}"""));
    }

    @Test
    void shouldTakeEffectOnceWhenReplayedAgain() {
        String id = bury("late");
        marks.passAt("late");
        clock.advance(Duration.ofHours(1));

        Reply first = replay("li", id);
        Reply again = replay("li", id);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().path("outcome").asString()).isEqualTo("REPLAYED");
        JsonNode letter = first.body().path("letter");
        assertThat(letter.path("state").asString()).isEqualTo("REPLAYED");
        assertThat(letter.path("replayedAt").asString()).isEqualTo("2024-05-06T02:00:00Z");
        assertThat(letter.path("replayedBy").asString()).isEqualTo("li");
        assertThat(letter.path("tries").asInt()).isEqualTo(1);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("outcome").asString()).isEqualTo("REPLAYED_BEFORE");
        assertThat(again.body().path("letter")).isEqualTo(letter);
        assertThat(marksOf("late")).isEqualTo(1);
        assertThat(audited(id)).containsExactly("replay by li, WAITING to REPLAYED {}");
    }

    @Test
    void shouldTakeEffectOnceHoweverManyReplayAtOnce() {
        String id = bury("wanted");
        marks.passAt("wanted");

        List<String> outcomes = Objects.requireNonNull(Flux.range(0, 8)
                .flatMap(
                        number -> Mono.fromCallable(() -> replay("li", id)).subscribeOn(Schedulers.boundedElastic()), 8)
                .map(reply ->
                        reply.status() + " " + reply.body().path("outcome").asString())
                .sort()
                .collectList()
                .block(PATIENCE));

        List<String> expected = new ArrayList<>(List.of("200 REPLAYED"));
        IntStream.range(0, 7).forEach(other -> expected.add("200 REPLAYED_BEFORE"));
        assertThat(outcomes).isEqualTo(expected);
        assertThat(marksOf("wanted")).isEqualTo(1);
        assertThat(audited(id)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, 重新執行後仍然失敗",
        "zh-Hans, 重新执行后仍然失败",
        "en, failed again",
    })
    void shouldStayWhereItFailsAgainAndSayWhyInTheCallersLanguage(String language, String told) {
        String id = bury("stubborn");
        marks.stopAt("stubborn", () -> new IllegalArgumentException("still {0} no mark"));

        Reply refused = call("li", HttpMethod.POST, "/" + id + "/replay", language);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("code").asString()).isEqualTo("dead-letter-failed-again");
        assertThat(refused.body().path("detail").asString()).contains(told, "still {0} no mark");
        assertThat(refused.body().path("cause").asString())
                .isEqualTo("java.lang.IllegalArgumentException: still {0} no mark");
        JsonNode letter = call("li", HttpMethod.GET, "/" + id).body().path("letter");
        assertThat(letter.path("state").asString()).isEqualTo("WAITING");
        assertThat(letter.path("tries").asInt()).isEqualTo(1);
        assertThat(letter.path("lastFailure").asString()).contains("still {0} no mark");
        assertThat(letter.path("cause").asString()).contains("no mark for stubborn");
        assertThat(marksOf("stubborn")).isZero();
        assertThat(audited(id))
                .containsExactly("replay by li, WAITING to WAITING {\"cause\": \"java.lang.IllegalArgumentException:"
                        + " still {0} no mark\"}");

        marks.passAt("stubborn");
        assertThat(replay("li", id).body().path("letter").path("tries").asInt()).isEqualTo(2);
        assertThat(marksOf("stubborn")).isEqualTo(1);
    }

    @Test
    void shouldNotCountAsTriedWhatAnEngineHindered() {
        String id = bury("far");
        marks.stopAt("far", () -> new DataAccessResourceFailureException("database gone"));
        assertThat(replay("li", id).status()).isEqualTo(503);
        marks.stopAt("far", () -> new CannotAcquireLockException("deadlock"));
        assertThat(replay("li", id).status()).isEqualTo(503);

        JsonNode letter = call("li", HttpMethod.GET, "/" + id).body().path("letter");
        assertThat(letter.path("tries").asInt()).isZero();
        assertThat(audited(id)).isEmpty();
    }

    @Test
    void shouldLetASubstituteOfAnAdministratorActInTheirName() {
        String id = bury("vicarious");
        marks.passAt("vicarious");

        assertThat(replay("zhou", id).status()).isEqualTo(200);

        assertThat(audited(id)).containsExactly("replay by zhou for li, WAITING to REPLAYED {}");
    }

    @Test
    void shouldBeForAdministratorsOnly() {
        String id = bury("secret");
        for (String path : List.of("", "/counts", "/" + id)) {
            assertThat(call("wang", HttpMethod.GET, path).body().path("code").asString())
                    .as(path)
                    .isEqualTo("only-administrator");
        }
        marks.passAt("secret");
        Reply refused = replay("wang", id);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("detail").asString()).isEqualTo("Only a platform administrator may do this.");
        // Whoever may not learns not even whether it is there.
        assertThat(replay("wang", UUID.randomUUID().toString()).status()).isEqualTo(403);
        assertThat(marksOf("secret")).isZero();
        client().get().uri(LETTERS).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void shouldNotKnowOthers() {
        String unknown = "/" + UUID.randomUUID();
        Reply refused = call("li", HttpMethod.GET, unknown);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("code").asString()).isEqualTo("no-such-dead-letter");
        assertThat(call("li", HttpMethod.POST, unknown + "/replay").status()).isEqualTo(404);
        assertThat(call("li", HttpMethod.GET, "/no-id").status()).isEqualTo(404);
        assertThat(call("li", HttpMethod.POST, "/no-id/replay").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=101",
                "?limit=x",
                "?state=LOST",
                "?cursor=!",
                "?cursor={noPlace}",
                "?topic={long}"
            })
    void shouldRefuseWhatCannotBeRead(String query) {
        String noPlace = Base64.getUrlEncoder().encodeToString("now\u001fhere".getBytes(StandardCharsets.UTF_8));

        Reply refused =
                call("li", HttpMethod.GET, query.replace("{noPlace}", noPlace).replace("{long}", "t".repeat(250)));

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo(query.substring(1, query.indexOf('=')));
    }

    private String bury(String text) {
        return bury(text, MARKS);
    }

    /** Has an event become a dead letter. */
    private String bury(String text, String topic) {
        int before = letters().size();
        marks.stopAt(text, () -> new IllegalStateException("no mark for " + text));
        outbox.append(new OutgoingEvent(topic, request, "test.marked.v1", "XMBG-202405001", new Marked(text)))
                .as(transactions::transactional)
                .contextWrite(written -> written.put(Correlation.KEY, "call-7"))
                .block(PATIENCE);
        return awaitLetters(before + 1).get(0);
    }

    private List<String> awaitLetters(int count) {
        return await().atMost(PATIENCE).until(this::letters, found -> found.size() == count);
    }

    private List<String> letters() {
        return call("li", HttpMethod.GET, "").ids();
    }

    private long marksOf(String text) {
        return Objects.requireNonNull(database.sql("select count(*) from mark where text = :text")
                .bind("text", text)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .block(PATIENCE));
    }

    private List<String> audited(String id) {
        return Objects.requireNonNull(database.sql("""
                        select act || ' by ' || person || coalesce(' for ' || on_behalf_of, '') || ', ' || from_state
                               || ' to ' || to_state || ' ' || details::text
                          from audit_entry where subject = :subject order by id
                        """)
                .bind("subject", "dead-letter:" + id)
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .all()
                .collectList()
                .block(PATIENCE));
    }

    private Reply replay(String person, String id) {
        return call(person, HttpMethod.POST, "/" + id + "/replay");
    }

    private Reply call(String person, HttpMethod method, String path) {
        return call(person, method, path, "en");
    }

    private Reply call(String person, HttpMethod method, String path, String language) {
        var answered = client().mutateWith(mockJwt().jwt(token -> token.claim("preferred_username", person)))
                .method(method)
                .uri(LETTERS + path)
                .accept(MediaType.APPLICATION_JSON)
                .header("Accept-Language", language)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        return new Reply(
                answered.getStatus().value(),
                JsonMapper.shared().readTree(Objects.requireNonNull(answered.getResponseBody())));
    }

    private WebTestClient client() {
        return WebTestClient.bindToApplicationContext(context)
                .apply(springSecurity())
                .configureClient()
                .responseTimeout(PATIENCE)
                .build();
    }
}
