package io.liaison.archive.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.archive.support.DemoDirectory;
import io.liaison.archive.support.Requests;
import io.liaison.archive.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuideFlowTest extends ServiceTest {

    private static final String PUBLISHED = "liaison.archive.guide-published.v1";

    @BeforeEach
    void emptyWorkingSet() {
        execute("update guide_entry set retired = true");
    }

    @Test
    void shouldPublishVersionsAndSayWhatChanged() {
        JsonNode kept = write("資源申請需提前10天提交", List.of("RESOURCE"));
        JsonNode dropped = write("問題協調需明確24小時響應機制", List.of("ISSUE"));
        int first = publish();
        rewrite(kept, 1, "資源申請需提前15天提交").expectStatus().isOk();
        as("li").delete()
                .uri("/api/guide/entries/{id}", dropped.path("id").asString())
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isOk();
        int second = publish();

        assertThat(second).isEqualTo(first + 1);
        JsonNode guide = guide("zhao", "");
        assertThat(guide.path("version").asInt()).isEqualTo(second);
        assertThat(guide.path("entries").size()).isEqualTo(1);
        assertThat(guide.path("entries").path(0).path("change").asString()).isEqualTo("CHANGED");
        assertThat(guide.path("entries").path(0).path("before").path("title").asString())
                .isEqualTo("資源申請需提前10天提交");
        assertThat(guide.path("removed").path(0).path("title").asString()).isEqualTo("問題協調需明確24小時響應機制");
        assertThat(guide("zhao", "?version=" + first).path("entries").size()).isEqualTo(2);
        as("zhao")
                .get()
                .uri("/api/guide?version=99999")
                .exchange()
                .expectStatus()
                .isNotFound();
        as("zhao")
                .get()
                .uri("/api/guide/publications?limit=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].version")
                .isEqualTo(second)
                .jsonPath("$.next")
                .isNotEmpty();
    }

    @Test
    void shouldTellHeadsAndLiaisonsOfANewVersion() {
        write("條目 " + UUID.randomUUID(), List.of());
        int version = publish();

        JsonNode event = published(PUBLISHED).stream()
                .map(Published::data)
                .filter(data -> data.path("version").asInt() == version)
                .findFirst()
                .orElseThrow();
        assertThat(event.path("notify")
                        .valueStream()
                        .map(told -> told.path("person").asString()))
                .contains("zhang", "wang", "chen", "gm")
                .doesNotContain("li");
    }

    @Test
    void shouldShowEntriesThatFitARequest() {
        write("給資源申請", List.of("RESOURCE"));
        write("給所有需求", List.of());
        publish();

        assertThat(guide("wang", "?type=PROJECT&departments=MKT,PRD")
                        .path("entries")
                        .size())
                .isEqualTo(1);
        assertThat(guide("wang", "?type=RESOURCE").path("entries").size()).isEqualTo(2);
    }

    @Test
    void shouldLetOnlyAnAdministratorWrite() {
        as("zhang")
                .post()
                .uri("/api/guide/entries")
                .header("Idempotency-Key", "k1")
                .bodyValue(entry("x", List.of()))
                .exchange()
                .expectStatus()
                .isForbidden();
        as("zhang").get().uri("/api/guide/entries").exchange().expectStatus().isForbidden();
        as("zhang")
                .post()
                .uri("/api/guide/publications")
                .header("Idempotency-Key", "k2")
                .exchange()
                .expectStatus()
                .isForbidden();
        as("zhang").get().uri("/api/guide/recurring").exchange().expectStatus().isForbidden();
        JsonNode written = write("x", List.of());
        as("zhang")
                .put()
                .uri("/api/guide/entries/{id}", written.path("id").asString())
                .header("If-Match", "\"1\"")
                .bodyValue(entry("y", List.of()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void shouldSayWhatEachMayDo() {
        JsonNode written = write("條目 " + UUID.randomUUID(), List.of());
        assertThat(acts(written)).containsExactly("rewrite", "remove");
        assertThat(acts(publications("li"))).containsExactly("write", "publish");
        publish();

        for (String reader : List.of("zhang", "wang", "chen", "gm", "finance-director")) {
            assertThat(acts(guide(reader, ""))).isEmpty();
            assertThat(acts(publications(reader))).isEmpty();
        }
        assertThat(acts(guide("li", ""))).containsExactly("write");
        assertThat(acts(guide("li", "?version=1"))).containsExactly("write");
        rewrite(written, 1, "條目 " + UUID.randomUUID()).expectStatus().isOk();
        assertThat(acts(guide("li", ""))).containsExactly("write", "publish");
        JsonNode retired = body(as("li").delete()
                .uri("/api/guide/entries/{id}", written.path("id").asString())
                .header("If-Match", "\"2\"")
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(acts(retired)).isEmpty();
        JsonNode workingSet = body(as("li").get().uri("/api/guide/entries").exchange());
        assertThat(workingSet.path("items").valueStream())
                .allSatisfy(entry -> assertThat(acts(entry).isEmpty())
                        .isEqualTo(entry.path("retired").asBoolean()));
    }

    @Test
    void shouldLetASubstituteDoWhatTheAdministratorMay() {
        DemoDirectory.substitute("li", "李經理", "PMO", "pmo-liaison");
        eventually(
                () -> assertThat(directory.current().substitutesOf("li", NOW)).containsExactly("pmo-liaison"));

        assertThat(acts(publications("pmo-liaison"))).contains("write");
        as("pmo-liaison")
                .get()
                .uri("/api/guide/entries")
                .exchange()
                .expectStatus()
                .isOk();

        DemoDirectory.person("li", "李經理", "PMO", true);
        eventually(
                () -> assertThat(directory.current().substitutesOf("li", NOW)).isEmpty());
        assertThat(acts(publications("pmo-liaison"))).isEmpty();
    }

    @Test
    void shouldWriteOncePerKey() {
        Map<String, Object> body = entry("einmal " + UUID.randomUUID(), List.of());
        String key = UUID.randomUUID().toString();
        String one = id(post(key, body).expectStatus().isCreated());
        String two = id(post(key, body).expectStatus().isCreated());

        assertThat(two).isEqualTo(one);
        post(key, entry("other", List.of())).expectStatus().isEqualTo(409);
        as("li").post()
                .uri("/api/guide/entries")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void shouldRefuseWhatIsUnknownOrUnseen() {
        JsonNode written = write("x", List.of());
        rewrite(written, 7, "y").expectStatus().isEqualTo(412);
        as("li").put()
                .uri("/api/guide/entries/{id}", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .bodyValue(entry("y", List.of()))
                .exchange()
                .expectStatus()
                .isNotFound();
        post(UUID.randomUUID().toString(), Map.of("title", "x", "text", "x", "types", List.of("PARTY")))
                .expectStatus()
                .is4xxClientError();
        post(UUID.randomUUID().toString(), Map.of("title", " ", "text", "x"))
                .expectStatus()
                .is4xxClientError();
        post(UUID.randomUUID().toString(), Map.of("title", "x", "text", "x".repeat(10_001)))
                .expectStatus()
                .is4xxClientError();
        post(
                        UUID.randomUUID().toString(),
                        Map.of("title", "x", "text", "x", "sources", List.of(Map.of("number", "NONE"))))
                .expectStatus()
                .isEqualTo(422);
        post(UUID.randomUUID().toString(), Map.of("title", "x", "text", "x", "departments", List.of("NONE")))
                .expectStatus()
                .isEqualTo(422);
        publish();
        as("li").post()
                .uri("/api/guide/publications")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void shouldNotLetAPublishedVersionChange() {
        write("x " + UUID.randomUUID(), List.of());
        publish();

        assertThatThrownBy(() -> execute("update guide_publication set published_by = 'zhang'"))
                .hasStackTraceContaining("immutable");
        assertThatThrownBy(() -> execute("delete from guide_publication")).hasStackTraceContaining("immutable");
    }

    @Test
    void shouldGroupWhatRecursAndHideSourcesAReaderMayNotSee() {
        Requests request = new Requests();
        request.submitted();
        eventually(() -> assertThat(count("select count(*) from dossier_entry where request_id = '" + request.id + "'"))
                .isEqualTo(1));
        request.completed();
        eventually(() -> assertThat(count("select count(*) from retrospective where request_id = '" + request.id + "'"))
                .isEqualTo(1));
        file(request);
        clock().advance(Duration.ofMinutes(2));
        eventually(() -> assertThat(count("select last_volume from dossier where request_id = '" + request.id + "'"))
                .isPositive());

        JsonNode groups = body(as("li").get()
                .uri("/api/guide/recurring?department=PRD&type=PROJECT&kind=PROBLEM")
                .exchange());
        assertThat(groups.path("items").size()).isEqualTo(1);
        assertThat(groups.path("items").path(0).path("count").asInt()).isPositive();
        assertThat(groups.path("items")
                        .path(0)
                        .path("newest")
                        .valueStream()
                        .map(point -> point.path("number").asString()))
                .contains(request.number);

        post(
                        UUID.randomUUID().toString(),
                        Map.of(
                                "title",
                                "延遲預警",
                                "text",
                                "延遲需提前24小時預警",
                                "sources",
                                List.of(Map.of("number", request.number))))
                .expectStatus()
                .isCreated();
        publish();
        assertThat(guide("wang", "").path("entries").path(0).path("sources").size())
                .isEqualTo(1);
        assertThat(guide("finance-director", "")
                        .path("entries")
                        .path(0)
                        .path("sources")
                        .size())
                .isZero();
    }

    private void file(Requests request) {
        String path = "/api/archive/retrospectives/" + request.id;
        as("chen")
                .put()
                .uri(path + "/contributions/PRD")
                .header("If-Match", "\"1\"")
                .bodyValue(Map.of(
                        "highlights", List.of(), "problems", List.of("數據更新滯後"), "suggestions", List.of("提前24小時預警")))
                .exchange()
                .expectStatus()
                .isOk();
        as("zhang")
                .put()
                .uri(path + "/summary")
                .header("If-Match", "\"2\"")
                .bodyValue(Map.of("goals", "30%", "goalAttainment", "35%"))
                .exchange()
                .expectStatus()
                .isOk();
        as("zhang")
                .post()
                .uri(path + "/signature")
                .bodyValue(Map.of("missingReason", "x"))
                .exchange()
                .expectStatus()
                .isOk();
        as("li").post().uri(path + "/completion").exchange().expectStatus().isOk();
    }

    private JsonNode write(String title, List<String> types) {
        return body(post(UUID.randomUUID().toString(), entry(title, types))
                .expectStatus()
                .isCreated());
    }

    private WebTestClient.ResponseSpec rewrite(JsonNode entry, int seen, String title) {
        return as("li").put()
                .uri("/api/guide/entries/{id}", entry.path("id").asString())
                .header("If-Match", "\"" + seen + "\"")
                .bodyValue(entry(title, List.of()))
                .exchange();
    }

    private JsonNode publications(String person) {
        return body(as(person)
                .get()
                .uri("/api/guide/publications")
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static List<String> acts(JsonNode answer) {
        assertThat(answer.has("acts")).isTrue();
        return answer.path("acts").valueStream().map(JsonNode::asString).toList();
    }

    private int publish() {
        return body(as("li").post()
                        .uri("/api/guide/publications")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .exchange()
                        .expectStatus()
                        .isCreated())
                .path("version")
                .asInt();
    }

    private JsonNode guide(String person, String query) {
        return body(as(person)
                .get()
                .uri("/api/guide" + query)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private WebTestClient.ResponseSpec post(String key, Map<String, Object> body) {
        return as("li").post()
                .uri("/api/guide/entries")
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private static Map<String, Object> entry(String title, List<String> types) {
        return Map.of(
                "title", title, "text", title + "。", "types", types, "departments", List.of(), "sources", List.of());
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return body(answer).path("id").asString();
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        byte[] body = answer.expectBody().returnResult().getResponseBody();
        return JsonMapper.shared().readTree(Objects.requireNonNull(body));
    }
}
