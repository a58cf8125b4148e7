package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 2: drafts are autosaved, and no editor overwrites another. */
class AutosaveTest extends ServiceTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    @Proves("2-draft-autosaved")
    void shouldChangeWhatThePatchNamesAndNothingElse() {
        UUID id = journey.draft("wang", Forms.resource());
        Map<String, Object> changes = new HashMap<>();
        changes.put("goal", "銷售額同比增長35%");
        changes.put("completionNote", null);
        changes.put("resource", Map.of("quantity", 40));

        patch("wang", id, 0, changes).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");

        JsonNode form = journey.show("wang", id).path("form");
        assertThat(form.path("goal").asString()).isEqualTo("銷售額同比增長35%");
        assertThat(form.path("title").asString()).isEqualTo("618大促活動跨部門協作需求");
        assertThat(form.at("/resource/quantity").asInt()).isEqualTo(40);
        assertThat(form.at("/resource/unit").asString()).isEqualTo("萬元");
        assertThat(form.path("asks")).hasSize(3);
    }

    @Test
    @Proves("2-draft-autosaved")
    void shouldTellWhoComesLateTheCurrentVersionAndWhatDiffers() {
        UUID id = journey.draft();
        patch("wang", id, 0, Map.of("goal", "甲", "title", "同")).expectStatus().isOk();

        patch("wang", id, 0, Map.of("goal", "乙", "title", "同", "otherParties", "外部印刷廠"))
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED)
                .expectBody()
                .jsonPath("$.conflict.revision")
                .isEqualTo(1)
                .jsonPath("$.conflict.differences[*].field")
                .isEqualTo(List.of("goal", "otherParties"))
                .jsonPath("$.conflict.differences[0].yours")
                .isEqualTo("乙")
                .jsonPath("$.conflict.differences[0].current")
                .isEqualTo("甲");
        replace(id, 0, Forms.with("priority", "LOW"))
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED)
                .expectBody()
                .jsonPath("$.conflict.differences[*].field")
                .isEqualTo(List.of("title", "goal", "priority"));
        assertThat(journey.show("wang", id).at("/form/goal").asString()).isEqualTo("甲");
    }

    @Test
    void shouldLetOneOfTwoThatSaveAtOnceWinAndTellTheOther() {
        UUID id = journey.draft();

        List<JsonNode> answers = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> body(patch("wang", id, 0, Map.of("goal", "第" + n)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        String kept = journey.show("wang", id).at("/form/goal").asString();
        assertThat(answers)
                .filteredOn(answer -> answer.has("conflict"))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.at("/conflict/differences/0/current").asString())
                            .isEqualTo(kept);
                    assertThat(late.at("/conflict/differences/0/yours").asString())
                            .isNotEqualTo(kept);
                });
    }

    @Test
    void shouldBeCheap() {
        UUID id = journey.draft();
        long acts = acts(id);

        patch("wang", id, 0, Map.of("goal", "銷售額同比增長35%")).expectStatus().isOk();
        patch("wang", id, 1, Map.of("goal", "銷售額同比增長35%"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        assertThat(typesPublished(id)).isEmpty();
        assertThat(acts(id)).isEqualTo(acts + 1);
    }

    @Test
    void shouldRefuseAPatchByTheFieldItBreaks() {
        UUID id = journey.draft();
        String tooLong = "x".repeat(2001);

        refused(id, Map.of("asks", List.of(Map.of("what", tooLong))), 422, "asks[0].what");
        refused(id, Map.of("title", "x".repeat(201)), 422, "title");
        refused(id, Map.of("resource", Map.of("kind", "budget")), 422, "resource");
        refused(id, Map.of("departments", List.of("NONE")), 422, "departments[0]");
        refused(id, Map.of("wishedCompletion", "soon"), 400, "wishedCompletion");
        refused(id, Map.of("asks", List.of(Map.of("by", 1.5))), 400, "asks[0].by");
        assertThat(journey.show("wang", id).path("revision").asInt()).isZero();
    }

    @Test
    void shouldRefuseWhatIsNoPatch() {
        UUID id = journey.draft();

        for (String body : List.of("", "[]", "1", "null", "{", "\"goal\"")) {
            send("wang", id, "\"0\"", MERGE_PATCH, body).expectStatus().isBadRequest();
        }
        send("wang", id, "\"0\"", MediaType.TEXT_PLAIN_VALUE, "{}")
                .expectStatus()
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        as("wang")
                .patch()
                .uri("/api/requests/{id}/form", id)
                .header("Content-Type", MERGE_PATCH)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        send("wang", id, "\"0\"", MERGE_PATCH, "{\"goal\":\"" + "x".repeat(600_000) + "\"}")
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void shouldBeTheInitiatorsAndForWhatIsOpen() {
        UUID draft = journey.draft();
        patch("zhang", draft, 0, Map.of("goal", "x")).expectStatus().isNotFound();

        UUID submitted = journey.submitted();
        patch("zhang", submitted, 1, Map.of("goal", "x")).expectStatus().isForbidden();
        patch("wang", submitted, 1, Map.of("goal", "x")).expectStatus().isEqualTo(HttpStatus.CONFLICT);

        UUID returned = journey.returned();
        long revision = journey.show("wang", returned).path("revision").asLong();
        patch("wang", returned, revision, Map.of("type", "PROCESS"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("type.fixed-by-number");
        patch("wang", returned, revision, Map.of("goal", "x")).expectStatus().isOk();
    }

    private void refused(UUID id, Object changes, int status, String field) {
        patch("wang", id, 0, changes)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    private ResponseSpec patch(String person, UUID id, long revision, Object changes) {
        return send(person, id, "\"" + revision + "\"", MERGE_PATCH, changes);
    }

    private ResponseSpec send(String person, UUID id, String ifMatch, String contentType, Object body) {
        return as(person)
                .patch()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", ifMatch)
                .header("Content-Type", contentType)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec replace(UUID id, long revision, Object form) {
        return as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", "\"" + revision + "\"")
                .bodyValue(form)
                .exchange();
    }

    private long acts(UUID id) {
        return Objects.requireNonNull(database.sql("select count(*) from audit_entry where request_id = :id")
                .bind("id", id)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static JsonNode body(ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
