package io.liaison.request.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is on record: timeline, audit trail, export. */
class RecordsTest extends ServiceTest {

    @Test
    void shouldTellTheTimelineInTheCallersLanguage() {
        UUID id = journey.dispatched();

        assertThat(texts("en", id, ""))
                .containsExactly(
                        "小王 submitted version 1 of the form.",
                        "張總監 signed version 1 of the form.",
                        "李經理 dispatched the request to Marketing; to be confirmed by 2024-05-07 10:00.");
        assertThat(texts("zh-Hant", id, "?order=NEWEST&limit=1"))
                .singleElement()
                .asString()
                .contains("李經理已將需求分派至市場部", "請於 2024-05-07 10:00 前確認");
        assertThat(texts("zh-Hans", id, "?person=zhang"))
                .singleElement()
                .asString()
                .contains("已签署申请表第 1 版");
    }

    @Test
    void shouldShowThePartOfATimelineThatIsWanted() {
        UUID id = journey.submitted();
        clock().advance(Duration.ofHours(1));
        journey.sign(id);
        clock().advance(Duration.ofHours(1));
        journey.dispatch(id);

        assertThat(types(id, "?kind=liaison.request.signed.v1")).containsExactly("signed");
        assertThat(types(id, "?kind=request")).containsExactly("submitted", "signed", "dispatched");
        assertThat(types(id, "?kind=planning")).isEmpty();
        assertThat(types(id, "?person=li")).containsExactly("dispatched");
        assertThat(types(id, "?from=2024-05-06T02:30:00Z&until=2024-05-06T03:30:00Z"))
                .containsExactly("signed");
        assertThat(types(id, "?order=NEWEST")).containsExactly("dispatched", "signed", "submitted");
        for (String wrong : List.of("order=SIDEWAYS", "from=yesterday")) {
            as("wang")
                    .get()
                    .uri("/api/requests/" + id + "/timeline?" + wrong)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        as("wang")
                .get()
                .uri("/api/requests/" + id + "/timeline?kind=A%25")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void shouldPageTheTimelineFromTheNewest() {
        UUID id = journey.confirmed();
        JsonNode first = Journey.ok(as("wang")
                .get()
                .uri("/api/requests/{id}/timeline?order=NEWEST&limit=3", id)
                .exchange());
        JsonNode second = Journey.ok(as("wang")
                .get()
                .uri(
                        "/api/requests/{id}/timeline?order=NEWEST&limit=3&cursor={c}",
                        id,
                        first.path("next").asString())
                .exchange());

        assertThat(first.path("items").size()).isEqualTo(3);
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("items").get(0).path("type").asString()).isEqualTo("liaison.request.submitted.v1");
    }

    @Test
    @Proves("9-audit-export")
    void shouldGiveTheWholeTrailToAdministratorsOnly() {
        // given
        UUID id = journey.returned();
        String number = journey.show("li", id).path("number").asString();

        // when, then: pages
        JsonNode page = Journey.ok(as("li").get()
                .uri("/api/audit?from=2024-01-01T00:00:00Z&subject=request&person=zhang&limit=1")
                .exchange());
        assertThat(page.path("items").size()).isEqualTo(1);
        JsonNode next = Journey.ok(as("li").get()
                .uri("/api/audit?limit=1&cursor={cursor}", page.path("next").asString())
                .exchange());
        assertThat(next.path("items").get(0).path("id").asLong())
                .isEqualTo(page.path("items").get(0).path("id").asLong() - 1);
        JsonNode oldest =
                Journey.ok(as("li").get().uri("/api/audit?order=OLDEST&limit=1").exchange());
        assertThat(Journey.ok(as("li").get()
                                .uri(
                                        "/api/audit?order=OLDEST&limit=1&cursor={cursor}",
                                        oldest.path("next").asString())
                                .exchange())
                        .at("/items/0/id")
                        .asLong())
                .isGreaterThan(oldest.at("/items/0/id").asLong());
        assertThat(Journey.ok(as("li").get().uri("/api/audit?limit=100").exchange())
                        .path("items")
                        .valueStream()
                        .map(entry -> entry.path("id").asLong()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Journey.ok(as("li").get()
                                .uri("/api/audit?from=2030-01-01T00:00:00Z")
                                .exchange())
                        .path("items"))
                .isEmpty();

        // then: streams
        String csv = stream("/api/audit?subject=request", "text/csv");
        assertThat(csv).startsWith("id,at,requestId,number,subject,act");
        assertThat(csv.lines().filter(line -> line.contains(number)))
                .hasSize(4)
                .first()
                .asString()
                .contains("\"return\",\"li\"", "\"SUBMITTED\",\"RETURNED\"", "涉及部門未勾選")
                .doesNotContain("undo");
        assertThat(stream("/api/audit?subject=request&order=OLDEST", "text/csv")
                        .lines()
                        .filter(line -> line.contains(number)))
                .last()
                .asString()
                .contains("\"return\",\"li\"");
        String lines = stream("/api/audit?person=li", "application/x-ndjson");
        assertThat(lines.lines().map(JsonMapper.shared()::readTree))
                .allSatisfy(entry -> assertThat(entry.path("person").asString()).isEqualTo("li"))
                .anySatisfy(entry -> assertThat(entry.path("number").asString()).isEqualTo(number));
        for (String type : List.of("application/json", "text/csv", "application/x-ndjson")) {
            as("zhang")
                    .get()
                    .uri("/api/audit")
                    .header(HttpHeaders.ACCEPT, type)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        as("li").get().uri("/api/audit?from=never").exchange().expectStatus().isBadRequest();
        as("li").get()
                .uri("/api/audit?order=SIDEWAYS")
                .exchange()
                .expectStatus()
                .isBadRequest();
        as("li").get().uri("/api/audit?limit=1000").exchange().expectStatus().isEqualTo(422);
        as("li").get().uri("/api/audit?cursor=zzz").exchange().expectStatus().isEqualTo(422);
    }

    @Test
    void shouldExportEverythingItKnowsOfARequest() {
        // given: two versions
        UUID id = journey.returned();
        journey.submit(id);
        journey.dispatch(id);

        // when
        EntityExchangeResult<JsonNode> exported = as("chen")
                .get()
                .uri("/api/requests/{id}/export", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult();
        JsonNode document = exported.getResponseBody();

        // then
        assertThat(document).isNotNull();
        String number = document.path("request").path("number").asString();
        assertThat(exported.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"" + number + ".json\"");
        assertThat(document.path("format").asString()).isEqualTo("liaison.request-export.v1");
        assertThat(document.path("request").path("rounds").size()).isEqualTo(1);
        assertThat(document.path("versions").size()).isEqualTo(2);
        assertThat(document.path("timeline").size()).isEqualTo(5);
        assertThat(document.path("audit").size()).isEqualTo(6);
        assertThat(document.path("audit").toString()).doesNotContain("undo");
        as("finance-liaison")
                .get()
                .uri("/api/requests/{id}/export", id)
                .exchange()
                .expectStatus()
                .isNotFound();
        UUID draft = journey.draft();
        as("zhang")
                .get()
                .uri("/api/requests/{id}/export", draft)
                .exchange()
                .expectStatus()
                .isNotFound();
        as("wang")
                .get()
                .uri("/api/requests/{id}/export", draft)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void shouldExportTheTalkWithPrivateNotesForAdministratorsOnly() {
        UUID id = journey.signed();
        JsonNode first = posted("wang", id, Map.of("text", "3款"));
        clock().advance(Duration.ofMinutes(1));
        posted("li", id, Map.of("text", "預算可能不足", "visibility", "PRIVATE"));
        posted("li", id, Map.of("text", "庫存容量以何為準?", "mentions", List.of("zhang")));
        as("wang")
                .put()
                .uri(
                        "/api/requests/{id}/messages/{message}",
                        id,
                        first.path("id").asString())
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .bodyValue(Map.of("text", "4款"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(talk("li", id)).containsExactly("SHARED 4款", "PRIVATE 預算可能不足", "SHARED 庫存容量以何為準?");
        for (String other : List.of("wang", "zhang", "chen")) {
            assertThat(talk(other, id)).as(other).containsExactly("SHARED 4款", "SHARED 庫存容量以何為準?");
            assertThat(exported(other, id).toString()).as(other).doesNotContain("預算可能不足", "note");
        }
        JsonNode edited = exported("chen", id).path("messages").get(0);
        assertThat(edited.path("author").asString()).isEqualTo("wang");
        assertThat(edited.path("editedAt").asString()).isEqualTo("2024-05-06T02:01:00Z");
        assertThat(edited.path("earlier")).hasSize(1);
        assertThat(edited.at("/earlier/0/text").asString()).isEqualTo("3款");
    }

    @Test
    void shouldExportATalkThatIsLongerThanOneReadWhole() {
        UUID id = journey.signed();
        database.sql("""
                        insert into request_message
                            (id, request_id, visibility, author, text, mentions, posted_at, edition)
                        select gen_random_uuid(), :id, 'SHARED', 'wang', n::text, '{}', now(), 0
                        from generate_series(1, 401) as series (n) order by series.n""").bind("id", id).then().block();

        assertThat(talk("wang", id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 401)
                        .mapToObj(n -> "SHARED " + n)
                        .toList());
    }

    private JsonNode posted(String person, UUID id, Object body) {
        return Objects.requireNonNull(as(person)
                .post()
                .uri("/api/requests/{id}/messages", id)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode exported(String person, UUID id) {
        return Journey.ok(as(person).get().uri("/api/requests/{id}/export", id).exchange());
    }

    private List<String> talk(String person, UUID id) {
        return exported(person, id)
                .path("messages")
                .valueStream()
                .map(message -> message.path("visibility").asString() + " "
                        + message.path("text").asString())
                .toList();
    }

    private String stream(String uri, String type) {
        String body = as("li").get()
                .uri(uri)
                .header(HttpHeaders.ACCEPT, type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private List<String> types(UUID id, String query) {
        return lines("en", id, query).stream()
                .map(line -> line.path("type").asString().replaceAll("liaison\\.request\\.|\\.v1", ""))
                .toList();
    }

    private List<String> texts(String language, UUID id, String query) {
        return lines(language, id, query).stream()
                .map(line -> line.path("text").asString())
                .toList();
    }

    private List<JsonNode> lines(String language, UUID id, String query) {
        return Journey.ok(as("wang")
                        .get()
                        .uri("/api/requests/" + id + "/timeline" + query)
                        .headers(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
                        .exchange())
                .path("items")
                .valueStream()
                .toList();
    }
}
