package io.liaison.archive.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.archive.support.DemoDirectory;
import io.liaison.archive.support.Requests;
import io.liaison.archive.support.ServiceTest;
import io.liaison.platform.test.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RetrospectiveFlowTest extends ServiceTest {

    private static final String OPENED = "liaison.archive.retrospective-opened.v1";
    private static final String REMINDER = "liaison.archive.retrospective-reminder.v1";
    private static final String COMPLETED = "liaison.archive.retrospective-completed.v1";
    private static final Map<String, Object> POINTS = Map.of(
            "highlights", List.of("每周三進度會同步機制高效"),
            "problems", List.of("用戶畫像數據更新滯後"),
            "suggestions", List.of("延遲需提前24小時預警"));
    private static final Map<String, Object> SUMMARY =
            Map.of("date", "2024-06-20", "goals", "銷售額同比增長30%", "goalAttainment", "35%,超額完成");

    private final Requests request = new Requests();

    @BeforeEach
    void completeTheRequest() {
        request.submitted();
        eventually(() -> assertThat(count("select count(*) from dossier_entry where request_id = '" + request.id + "'"))
                .isEqualTo(1));
        request.completed();
        eventually(() -> assertThat(published(OPENED, request.id)).hasSize(1));
    }

    @Test
    void shouldOpenWhenTheRequestIsCompleted() {
        JsonNode event = published(OPENED, request.id).get(0).data();

        assertThat(event.path("dueOn").asString()).isEqualTo("2024-06-27");
        assertThat(event.path("notify")
                        .valueStream()
                        .map(told -> told.path("person").asString()))
                .containsExactly("zhang", "wang", "chen", "zhao");
        read("zhao")
                .jsonPath("$.state")
                .isEqualTo("OPEN")
                .jsonPath("$.goals")
                .isEqualTo("銷售額同比增長30%,用戶滿意度≥90%")
                .jsonPath("$.missing.length()")
                .isEqualTo(2)
                .jsonPath("$.acts[0]")
                .isEqualTo("contribute");
    }

    @Test
    void shouldBecomeFormFour() {
        contribute("wang", "MKT", 1, POINTS)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        contribute("chen", "PRD", 1, POINTS).expectStatus().isOk();
        summarise("wang", 3, SUMMARY).expectStatus().isOk();
        post("zhang", "signature", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("SIGNED");
        post("li", "completion", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("COMPLETED");

        assertThat(readyToSign("contributed")).containsExactly(false, false);
        assertThat(readyToSign("summarised")).containsExactly(true);
        JsonNode form = published(COMPLETED, request.id).get(0).data();
        assertThat(form.path("date").asString()).isEqualTo("2024-06-20");
        assertThat(form.path("highlights").size()).isEqualTo(2);
        assertThat(form.path("signatures")
                        .valueStream()
                        .map(done -> done.path("person").asString()))
                .containsExactly("zhang", "li");
        assertThat(form.path("notify")
                        .valueStream()
                        .map(told -> told.path("person").asString()))
                .containsExactly("zhang", "wang", "chen", "zhao");
        assertThat(count("select count(*) from lesson where request_id = '" + request.id + "'"))
                .isEqualTo(6);
        assertThat(count("select count(*) from audit_entry where subject = 'retrospective' and request_id = '"
                        + request.id + "'"))
                .isEqualTo(6);
        eventually(() -> as("wang")
                .get()
                .uri("/api/archive/dossiers/{n}", request.number)
                .exchange()
                .expectBody()
                .jsonPath("$.retrospective.goalAttainment")
                .isEqualTo("35%,超額完成"));
    }

    @Test
    void shouldLetOnlyThoseActWhoseActItIs() {
        contribute("chen", "MKT", 1, POINTS).expectStatus().isForbidden();
        contribute("li", "MKT", 1, POINTS).expectStatus().isForbidden();
        contribute("chen", "FIN", 1, POINTS).expectStatus().isNotFound();
        summarise("chen", 1, SUMMARY).expectStatus().isForbidden();
        post("wang", "signature", null).expectStatus().isForbidden();
        post("zhang", "completion", null).expectStatus().isForbidden();
    }

    @Test
    @Proves({"1-liaison-change-at-once", "1-liaison-change-duties"})
    void shouldBeTheNewLiaisonsAndNoMoreTheFormerOnes() {
        assertThat(duties("wang")).isNotEmpty();
        DemoDirectory.person("designer", "設計師", "MKT", false);
        DemoDirectory.marketingLiaison("designer");
        try {
            eventually(() -> assertThat(directory.current().isLiaisonOf("designer", "MKT"))
                    .isTrue());

            contribute("wang", "MKT", 1, POINTS).expectStatus().isForbidden();
            summarise("wang", 1, SUMMARY).expectStatus().isForbidden();
            assertThat(duties("wang")).isEmpty();
            assertThat(duties("designer")).isNotEmpty();
            read("wang");
            contribute("designer", "MKT", 1, POINTS).expectStatus().isOk();
        } finally {
            DemoDirectory.marketingLiaison("wang");
            eventually(() ->
                    assertThat(directory.current().isLiaisonOf("wang", "MKT")).isTrue());
        }
    }

    @Test
    @Proves("9-visibility-elsewhere")
    void shouldHideItFromWhomItDoesNotConcern() {
        as("finance-director").get().uri(path("")).exchange().expectStatus().isNotFound();
        contribute("finance-director", "MKT", 1, POINTS).expectStatus().isNotFound();
        summarise("finance-director", 1, SUMMARY).expectStatus().isNotFound();
        post("finance-director", "signature", null).expectStatus().isNotFound();
        post("finance-director", "completion", null).expectStatus().isNotFound();
    }

    @Test
    void shouldRefuseWhatIsNotToBeDoneNow() {
        post("li", "completion", null).expectStatus().isEqualTo(409);
        post("zhang", "signature", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isNotEmpty();
        summarise("zhang", 1, SUMMARY).expectStatus().isOk();
        post("zhang", "signature", null).expectStatus().isEqualTo(422);
        post("zhang", "signature", Map.of("missingReason", "產品部無新意見"))
                .expectStatus()
                .isOk();
        post("zhang", "signature", null).expectStatus().isEqualTo(409);
        contribute("wang", "MKT", 3, POINTS).expectStatus().isEqualTo(409);
        summarise("zhang", 3, SUMMARY).expectStatus().isEqualTo(409);
        post("li", "completion", null).expectStatus().isOk();
        post("li", "completion", null).expectStatus().isEqualTo(409);
        assertThat(published(COMPLETED, request.id)).hasSize(1);
    }

    @Test
    void shouldRefuseWhatItCannotRead() {
        contribute("wang", "MKT", 1, Map.of("highlights", List.of()))
                .expectStatus()
                .is4xxClientError();
        contribute(
                        "wang",
                        "MKT",
                        1,
                        Map.of(
                                "highlights",
                                List.of("x".repeat(2001)),
                                "problems",
                                List.of(),
                                "suggestions",
                                List.of()))
                .expectStatus()
                .is4xxClientError();
        contribute("wang", "MKT", 1, "no JSON").expectStatus().is4xxClientError();
        as("wang")
                .put()
                .uri(path("/contributions/MKT"))
                .bodyValue(POINTS)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        summarise("wang", 1, Map.of("goals", " ", "goalAttainment", "x"))
                .expectStatus()
                .is4xxClientError();
        summarise("wang", 1, Map.of("date", "2024-06-21", "goals", "x", "goalAttainment", "x"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void shouldLetNobodyOverwriteWhatHeHasNotSeen() {
        contribute("wang", "MKT", 1, POINTS).expectStatus().isOk();
        contribute("zhang", "MKT", 1, POINTS).expectStatus().isEqualTo(412);
        contribute("chen", "PRD", 1, POINTS).expectStatus().isOk();
        contribute("zhang", "MKT", 2, POINTS).expectStatus().isOk();
    }

    @Test
    void shouldLetDepartmentsWriteAtTheSameTimeAndOneFileOnce() throws Exception {
        List<Integer> written = atOnce(
                () -> status(contribute("wang", "MKT", 1, POINTS)), () -> status(contribute("zhao", "PRD", 1, POINTS)));
        assertThat(written).containsOnly(200);
        summarise("zhang", 3, SUMMARY).expectStatus().isOk();

        List<Integer> signed =
                atOnce(() -> status(post("zhang", "signature", null)), () -> status(post("zhang", "signature", null)));

        assertThat(signed).containsExactlyInAnyOrder(200, 409);
        assertThat(published("liaison.archive.retrospective-signed.v1", request.id))
                .hasSize(1);
    }

    @Test
    void shouldLetASubstituteActForWhomHeStands() {
        DemoDirectory.substitute("zhang", "張總監", "MKT", "wang");
        eventually(() ->
                assertThat(directory.current().substitutesOf("zhang", NOW)).containsExactly("wang"));
        summarise("wang", 1, SUMMARY).expectStatus().isOk();

        post("wang", "signature", Map.of("missingReason", "x"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.signature.person")
                .isEqualTo("wang")
                .jsonPath("$.signature.onBehalfOf")
                .isEqualTo("zhang");
        DemoDirectory.person("zhang", "張總監", "MKT", false);
        eventually(() ->
                assertThat(directory.current().substitutesOf("zhang", NOW)).isEmpty());
    }

    @Test
    void shouldRemindThreeDaysBeforeOnTheDayAndOnEachWorkingDayAfter() {
        contribute("wang", "MKT", 1, POINTS).expectStatus().isOk();

        remindAt("2024-06-24T01:00:00Z", 1);
        remindAt("2024-06-27T01:00:00Z", 2);
        remindAt("2024-06-28T01:00:00Z", 3);
        remindAt("2024-07-01T01:00:00Z", 4);

        assertThat(published(REMINDER, request.id))
                .extracting(event -> event.data().path("kind").asString())
                .containsExactly("THREE_DAYS_LEFT", "DUE_TODAY", "OVERDUE", "OVERDUE");
        assertThat(published(REMINDER, request.id)
                        .get(0)
                        .data()
                        .path("notify")
                        .valueStream()
                        .map(told -> told.path("person").asString()))
                .containsExactly("chen", "zhao");
    }

    @Test
    void shouldRemindNobodyOnceItIsFiled() {
        summarise("zhang", 1, SUMMARY).expectStatus().isOk();
        post("zhang", "signature", Map.of("missingReason", "x")).expectStatus().isOk();
        post("li", "completion", null).expectStatus().isOk();

        assertThat(count("select count(*) from deadline where state = 'PENDING' and kind = 'retrospective-reminder'"
                        + " and subject = '" + request.id + "'"))
                .isZero();
    }

    @Test
    void shouldOpenOneRetrospectiveHoweverOftenTheCompletionArrives() {
        execute("delete from inbox");
        request.completed();
        eventually(() -> assertThat(count("select count(*) from dossier_entry where type like '%request-completed%'"
                        + " and request_id = '" + request.id + "'"))
                .isEqualTo(2));

        assertThat(published(OPENED, request.id)).hasSize(1);
    }

    @Test
    void shouldNameTheDuties() {
        assertThat(duties("zhao")).contains("contribute-retrospective PRD");
        assertThat(duties("zhang")).contains("contribute-retrospective MKT", "summarise-retrospective MKT");
        contribute("wang", "MKT", 1, POINTS).expectStatus().isOk();
        contribute("chen", "PRD", 1, POINTS).expectStatus().isOk();
        summarise("wang", 3, SUMMARY).expectStatus().isOk();
        assertThat(duties("zhao")).isEmpty();
        assertThat(duties("wang")).isEmpty();
        assertThat(duties("zhang")).containsExactly("sign-retrospective MKT");
        post("zhang", "signature", null).expectStatus().isOk();
        assertThat(duties("zhang")).isEmpty();
        assertThat(duties("li")).containsExactly("file-retrospective ");
    }

    private void remindAt(String instant, int expected) {
        clock().set(Instant.parse(instant).minus(Duration.ofSeconds(1)));
        assertThat(published(REMINDER, request.id)).hasSize(expected - 1);
        clock().set(Instant.parse(instant));
        eventually(() -> assertThat(published(REMINDER, request.id)).hasSize(expected));
    }

    private List<String> duties(String person) {
        byte[] body = as(person)
                .get()
                .uri("/api/archive/duties")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(body))
                .path("items")
                .valueStream()
                .filter(duty -> duty.path("requestId").asString().equals(request.id.toString()))
                .map(duty -> duty.path("kind").asString() + " "
                        + duty.path("subject").asString(""))
                .toList();
    }

    private static int status(WebTestClient.ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.length);
        try {
            List<Future<Integer>> answers = threads.invokeAll(Stream.of(calls).toList());
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private String path(String rest) {
        return "/api/archive/retrospectives/" + request.id + rest;
    }

    private WebTestClient.BodyContentSpec read(String person) {
        return as(person).get().uri(path("")).exchange().expectStatus().isOk().expectBody();
    }

    private WebTestClient.ResponseSpec contribute(String person, String department, int seen, Object body) {
        return as(person)
                .put()
                .uri(path("/contributions/" + department))
                .header("If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec summarise(String person, int seen, Object body) {
        return as(person)
                .put()
                .uri(path("/summary"))
                .header("If-Match", "\"" + seen + "\"")
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec post(String person, String act, @Nullable Object body) {
        WebTestClient.RequestBodySpec call = as(person).post().uri(path("/" + act));
        return body == null ? call.exchange() : call.bodyValue(body).exchange();
    }

    /** What the events of a kind say of whether the lead's head can sign. */
    private List<Boolean> readyToSign(String kind) {
        return published("liaison.archive.retrospective-" + kind + ".v1", request.id).stream()
                .map(event -> event.data().path("readyToSign").asBoolean())
                .toList();
    }
}
