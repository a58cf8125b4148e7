package io.liaison.archive.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.archive.dossier.domain.Sha256;
import io.liaison.archive.support.Events;
import io.liaison.archive.support.Requests;
import io.liaison.archive.support.ServiceTest;
import io.liaison.platform.test.Proves;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierFlowTest extends ServiceTest {

    private static final String SEALED = "liaison.archive.dossier-sealed.v1";
    private static final Duration SETTLED = Duration.ofMinutes(2);

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Test
    void shouldSealTheDossierOfACompletedRequest() {
        Requests request = sealed();

        JsonNode event = published(SEALED, request.id).get(0).data();
        assertThat(event.path("outcome").asString()).isEqualTo("COMPLETED");
        assertThat(event.path("volume").asInt()).isEqualTo(1);
        assertThat(event.path("entries").asInt()).isGreaterThanOrEqualTo(12);
        assertThat(event.path("notify").path(0).path("person").asString()).isEqualTo("wang");
        dossier("wang", request)
                .jsonPath("$.state")
                .isEqualTo("SEALED")
                .jsonPath("$.outcome")
                .isEqualTo("COMPLETED")
                .jsonPath("$.volumes[0].sealHash")
                .isEqualTo(event.path("sealHash").asString());
    }

    @Test
    void shouldShowTheFourFormsTheReportAndTheCounts() {
        Requests request = sealed();

        dossier("chen", request)
                .jsonPath("$.requestForm.number")
                .isEqualTo(request.number)
                .jsonPath("$.requestForm.form.asks[0].what")
                .isEqualTo("促銷產品功能說明")
                .jsonPath("$.requestForm.form.wishedCompletion")
                .isEqualTo("2024-06-20")
                .jsonPath("$.requestForm.form.otherParties")
                .isEqualTo("外部印刷廠")
                .jsonPath("$.requestForm.form.completionNote")
                .isEqualTo("活動結束")
                .jsonPath("$.requestForm.signature.person")
                .isEqualTo("zhang")
                .jsonPath("$.requestForm.signedVersion")
                .isEqualTo(1)
                .jsonPath("$.requestForm.review.decision")
                .isEqualTo("DISPATCHED")
                .jsonPath("$.requestForm.review.act.person")
                .isEqualTo("li")
                .jsonPath("$.feedbackForms[0].needs[0].extension")
                .isEqualTo("6666")
                .jsonPath("$.feedbackForms[0].signature.person")
                .isEqualTo("chen")
                .jsonPath("$.feedbackForms[0].acknowledgement.person")
                .isEqualTo("wang")
                .jsonPath("$.progressForms[0].risk.expectedFinish")
                .isEqualTo("2024-05-16")
                .jsonPath("$.progressForms[0].signature.person")
                .isEqualTo("wang")
                .jsonPath("$.progressForms[0].review.person")
                .isEqualTo("zhang")
                .jsonPath("$.acceptanceReport.tasks[0].steps.length()")
                .isEqualTo(3)
                .jsonPath("$.acceptanceReport.tasks[0].steps[1].faults[0]")
                .isEqualTo("未包含活動二維碼")
                .jsonPath("$.counts.feedbackForms")
                .isEqualTo(1)
                .jsonPath("$.counts.updates")
                .isEqualTo(1)
                .jsonPath("$.counts.attachments")
                .isEqualTo(1)
                .jsonPath("$.counts.acceptanceRounds")
                .isEqualTo(2);
    }

    @Test
    void shouldNotFileAnEventTwice() {
        Requests request = new Requests().submitted();
        String id = UUID.randomUUID().toString();
        Map<String, Object> data = request.data("zhang", Map.of());
        Instant time = Instant.parse("2024-05-06T03:00:00Z");
        Events.publish(id, "liaison.request.signed.v1", request.id.toString(), time, data);
        eventually(() -> assertThat(entriesOf(request)).isEqualTo(2));
        execute("delete from inbox");
        Events.publish(id, "liaison.request.signed.v1", request.id.toString(), time, data);
        request.tell("liaison.request.dispatched.v1", "li", Map.of("round", 1));

        eventually(() -> assertThat(entriesOf(request)).isEqualTo(3));
    }

    @Test
    void shouldFileWhatHappenedWhileItWasDown() {
        Requests request = new Requests();
        listeners.getListenerContainers().forEach(container -> container.stop());
        request.submitted().reviewed();
        listeners.getListenerContainers().forEach(container -> container.start());

        eventually(() -> assertThat(entriesOf(request)).isEqualTo(3));
    }

    @Test
    void shouldSealRejectedAndWithdrawnRequestsMarkedSo() {
        Requests rejected = new Requests().submitted().tell("liaison.request.rejected.v1", "li", Map.of("reason", "x"));
        Requests withdrawn =
                new Requests().submitted().tell("liaison.request.withdrawn.v1", "wang", Map.of("reason", "x"));
        awaitSealing(rejected);
        awaitSealing(withdrawn);

        dossier("wang", rejected)
                .jsonPath("$.outcome")
                .isEqualTo("REJECTED")
                .jsonPath("$.requestForm.review.decision")
                .isEqualTo("REJECTED");
        dossier("wang", withdrawn).jsonPath("$.outcome").isEqualTo("WITHDRAWN");
    }

    @Test
    void shouldTakeWhatComesLateIntoAFurtherVolume() {
        Requests request = sealed();
        request.tell("liaison.planning.room-closed.v1", "zhang", Map.of());
        eventually(() -> assertThat(count("select count(*) from dossier_entry where volume is null and request_id = '"
                        + request.id + "' and type like '%room-closed%'"))
                .isEqualTo(1));

        clock().advance(Duration.ofHours(25));

        eventually(() -> assertThat(published(SEALED, request.id)).hasSize(2));
        dossier("wang", request).jsonPath("$.volumes.length()").isEqualTo(2);
        verification("wang", request)
                .jsonPath("$.valid")
                .isEqualTo(true)
                .jsonPath("$.volumes.length()")
                .isEqualTo(2);
        assertThat(published(SEALED, request.id).get(1).data().path("notify").isEmpty())
                .isTrue();
    }

    @Test
    void shouldChainTheSealsOfAllDossiers() {
        sealed();
        sealed();

        assertThat(count("""
                select count(*) from dossier_volume v join dossier_volume p on p.chain_position = v.chain_position - 1
                where v.previous_hash <> p.seal_hash""")).isZero();
        assertThat(count("select max(chain_position) - count(*) from dossier_volume"))
                .isZero();
        assertThat(count("select count(*) from dossier_volume where previous_hash = repeat('0', 64)"))
                .isEqualTo(1);
    }

    @Test
    void shouldSealSeveralAtOnceInOneChain() {
        List<Requests> requests = Stream.generate(Requests::new)
                .limit(12)
                .map(Requests::submitted)
                .toList();
        requests.forEach(request -> request.tell("liaison.request.withdrawn.v1", "wang", Map.of("reason", "x")));
        requests.forEach(this::awaitSealing);

        assertThat(count("select max(chain_position) - count(*) from dossier_volume"))
                .isZero();
        requests.forEach(
                request -> verification("wang", request).jsonPath("$.valid").isEqualTo(true));
    }

    @Test
    void shouldNameWhatWasChangedAfterSealing() {
        Requests request = sealed();
        verification("chen", request).jsonPath("$.valid").isEqualTo(true);

        execute("update dossier_entry set data = replace(data, '3款', '5款') where request_id = '" + request.id
                + "' and type = 'liaison.request.submitted.v1'");

        verification("chen", request)
                .jsonPath("$.valid")
                .isEqualTo(false)
                .jsonPath("$.faults.length()")
                .isEqualTo(1)
                .jsonPath("$.faults[0].kind")
                .isEqualTo("ENTRY_CHANGED")
                .jsonPath("$.faults[0].eventId")
                .isNotEmpty();
        execute("update dossier_entry set person = 'chen' where request_id = '" + request.id
                + "' and type = 'liaison.request.signed.v1'");
        verification("chen", request).jsonPath("$.faults.length()").isEqualTo(2);
    }

    @Test
    void shouldNameAnEntryThatIsGoneAndASealMadeAnew() {
        Requests request = sealed();
        Requests next = sealed();
        execute("delete from dossier_entry where request_id = '" + request.id
                + "' and type = 'liaison.request.signed.v1'");
        verification("wang", request).jsonPath("$.faults[0].kind").isEqualTo("ENTRY_MISSING");

        execute("update dossier_volume set manifest = manifest || '# x' || chr(10) where request_id = '" + next.id
                + "'");
        execute("""
                update dossier_volume set manifest_hash = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')
                where request_id = '%s'""".formatted(next.id));
        verification("wang", next).jsonPath("$.faults[0].kind").isEqualTo("SEAL_CHANGED");
    }

    @Test
    void shouldExportWhatAnyoneCanCheck() throws IOException {
        Requests request = new Requests().submitted();
        for (int message = 0; message < 50; message++) {
            request.tell(
                    "liaison.planning.message-posted.v1",
                    "zhao",
                    Map.of("messageId", "m" + message, "text", "促銷 " + message));
        }
        eventually(() -> assertThat(entriesOf(request)).isEqualTo(51));
        request.completed();
        awaitSealing(request);

        byte[] zip = as("wang")
                .get()
                .uri("/api/archive/dossiers/{number}/export", request.number)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/zip")
                .expectHeader()
                .value("Content-Disposition", header -> assertThat(header).startsWith("attachment"))
                .expectBody()
                .returnResult()
                .getResponseBody();

        Map<String, String> files = unzip(Objects.requireNonNull(zip));
        assertThat(files).containsKeys("manifest.json", "chain.json", "VERIFY.txt", "volume-1/MANIFEST");
        String manifest = Objects.requireNonNull(files.get("volume-1/MANIFEST"));
        JsonNode link = JsonMapper.shared().readTree(files.get("chain.json")).path(0);
        assertThat(Sha256.of(manifest)).isEqualTo(link.path("manifestHash").asString());
        assertThat(Sha256.of(link.path("manifestHash").asString() + "\n"
                        + link.path("previousHash").asString() + "\n"))
                .isEqualTo(link.path("sealHash").asString());
        List<String> lines =
                manifest.lines().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(52).allSatisfy(line -> {
            String content = files.get("volume-1/" + line.substring(66));
            assertThat(Sha256.of(Objects.requireNonNull(content))).isEqualTo(line.substring(0, 64));
            assertThat(JsonMapper.shared().readTree(content).path("requestId").asString())
                    .isEqualTo(request.id.toString());
        });
    }

    @Test
    void shouldShowTheTimelineInPages() {
        Requests request = sealed();

        JsonNode first = timeline("wang", request, "");
        JsonNode second =
                timeline("wang", request, "&cursor=" + first.path("next").asString());

        assertThat(first.path("items").size()).isEqualTo(5);
        assertThat(first.path("items").path(0).path("type").asString()).isEqualTo("liaison.request.submitted.v1");
        assertThat(second.path("items").path(0).path("at").asString())
                .isGreaterThan(first.path("items").path(4).path("at").asString());
        String eventId = first.path("items").path(0).path("eventId").asString();
        as("wang")
                .get()
                .uri("/api/archive/dossiers/{n}/entries/{e}", request.number, eventId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.form.initiator")
                .isEqualTo("wang");
        as("wang")
                .get()
                .uri("/api/archive/dossiers/{n}/entries/{e}", request.number, "nothing")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void shouldNarrowTheTimelineToAChapterAndAPerson() {
        Requests request = sealed();

        assertThat(types(timeline("wang", request, "&chapter=COORDINATION")))
                .containsExactly(
                        "liaison.planning.feedback-submitted.v1",
                        "liaison.planning.feedback-signed.v1",
                        "liaison.planning.feedback-acknowledged.v1");
        assertThat(types(timeline("wang", request, "&chapter=COORDINATION&person=chen")))
                .containsExactly("liaison.planning.feedback-signed.v1");
        assertThat(types(timeline("wang", request, "&chapter=RETROSPECTIVE&person=nobody")))
                .isEmpty();
        JsonNode first = timeline("wang", request, "&person=wang");
        JsonNode second = timeline(
                "wang", request, "&person=wang&cursor=" + first.path("next").asString());
        assertThat(first.path("items").valueStream())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item.path("person").asString()).isEqualTo("wang"));
        assertThat(second.path("items").isEmpty()).isFalse();
        assertThat(first.path("items").path(0).path("chapter").asString()).isEqualTo("REQUEST");
        as("wang")
                .get()
                .uri("/api/archive/dossiers/{n}/timeline?chapter=GOSSIP", request.number)
                .exchange()
                .expectStatus()
                .is4xxClientError();
        as("wang")
                .get()
                .uri("/api/archive/dossiers/{n}/timeline?person={p}", request.number, "x".repeat(201))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void shouldShowTheBeginningOfALongText() {
        Requests request = new Requests().submitted();
        request.tell(
                "liaison.planning.message-posted.v1",
                "zhao",
                Map.of("messageId", "m1", "author", "zhao", "text", "\uD842\uDFB7".repeat(300)));
        eventually(() -> assertThat(entriesOf(request)).isEqualTo(2));

        String text = timeline("wang", request, "&chapter=COORDINATION")
                .path("items")
                .path(0)
                .path("facts")
                .path("text")
                .asString();

        assertThat(text).isEqualTo("\uD842\uDFB7".repeat(200) + "…");
    }

    @Test
    @Proves("9-visibility-elsewhere")
    void shouldHideADossierFromWhomItDoesNotConcern() {
        Requests request = sealed();

        for (String path : List.of("", "/timeline", "/verification", "/export", "/entries/x")) {
            as("finance-director")
                    .get()
                    .uri("/api/archive/dossiers/" + request.number + path)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(numbersSeenBy("finance-director")).doesNotContain(request.number);
        assertThat(numbersSeenBy("wang")).contains(request.number);
        assertThat(numbersSeenBy("li")).contains(request.number);
        dossier("li", request).jsonPath("$.number").isEqualTo(request.number);
        as("wang")
                .get()
                .uri("/api/archive/dossiers/{id}", request.id)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void shouldRefuseWhatItCannotRead() {
        as("wang")
                .get()
                .uri("/api/archive/dossiers?limit=0")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        as("wang")
                .get()
                .uri("/api/archive/dossiers?cursor=x")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        as("wang")
                .get()
                .uri("/api/archive/dossiers?outcome=LOST")
                .exchange()
                .expectStatus()
                .is4xxClientError();
        as("wang")
                .get()
                .uri("/api/archive/dossiers/" + "x".repeat(100))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    private Requests sealed() {
        Requests request = new Requests().wholeStory();
        awaitSealing(request);
        return request;
    }

    private void awaitSealing(Requests request) {
        eventually(() -> assertThat(count(
                        "select count(*) from deadline where kind = 'seal-dossier' and subject = '" + request.id + "'"))
                .isPositive());
        eventually(() -> assertThat(count("select count(*) from dossier_entry where request_id = '" + request.id
                        + "' and type like 'liaison.request.%'"))
                .isPositive());
        settleTopics(request);
        clock().advance(SETTLED);
        eventually(() -> assertThat(published(SEALED, request.id)).hasSizeGreaterThanOrEqualTo(1));
    }

    /** Topics are read side by side; the story is in when its count stands. */
    private void settleTopics(Requests request) {
        eventually(() -> {
            long entries = entriesOf(request);
            boolean whole = entries >= 12;
            boolean brief =
                    count("select count(*) from dossier where outcome in ('REJECTED', 'WITHDRAWN') and request_id = '"
                                    + request.id + "'")
                            == 1;
            assertThat(whole || (brief && entries >= 2)).isTrue();
        });
    }

    private long entriesOf(Requests request) {
        return count("select count(*) from dossier_entry where request_id = '" + request.id + "'");
    }

    private WebTestClient.BodyContentSpec dossier(String person, Requests request) {
        return as(person)
                .get()
                .uri("/api/archive/dossiers/{number}", request.number)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.BodyContentSpec verification(String person, Requests request) {
        return as(person)
                .get()
                .uri("/api/archive/dossiers/{number}/verification", request.number)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private JsonNode timeline(String person, Requests request, String more) {
        byte[] body = as(person)
                .get()
                .uri("/api/archive/dossiers/" + request.number + "/timeline?limit=5" + more)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }

    private static List<String> types(JsonNode timeline) {
        return timeline.path("items")
                .valueStream()
                .map(item -> item.path("type").asString())
                .toList();
    }

    private List<String> numbersSeenBy(String person) {
        byte[] body = as(person)
                .get()
                .uri("/api/archive/dossiers?limit=100")
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
                .map(item -> item.path("number").asString())
                .toList();
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
