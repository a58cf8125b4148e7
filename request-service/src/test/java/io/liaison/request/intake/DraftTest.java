package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class DraftTest extends ServiceTest {

    @Test
    @Proves({"2-draft-raised", "2-draft-without-number"})
    void shouldBeRaisedWithoutNumberForTheOwnDepartment() {
        UUID id = journey.draft("wang", Forms.without("contact"));

        JsonNode shown = journey.show("wang", id);
        assertThat(shown.path("state").asString()).isEqualTo("DRAFT");
        assertThat(shown.has("number")).isFalse();
        assertThat(shown.path("initiator").asString()).isEqualTo("wang");
        assertThat(shown.path("raisingDepartment").asString()).isEqualTo("MKT");
        assertThat(shown.path("form").path("contact").asString()).isEqualTo("8888");
        assertThat(shown.path("acts").valueStream().map(JsonNode::asString))
                .containsExactly("edit", "attach", "discard", "submit", "withdraw");
        assertThat(typesPublished(id)).isEmpty();
    }

    @Test
    @Proves("9-visibility")
    void shouldBeItsInitiatorsAlone() {
        UUID id = journey.draft();

        for (String other : List.of("zhang", "chen", "li")) {
            as(other)
                    .get()
                    .uri("/api/requests/{id}", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            replace(other, id, "\"0\"").expectStatus().isNotFound();
            as(other)
                    .delete()
                    .uri("/api/requests/{id}", id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            journey.act(other, id, "submission", Map.of()).expectStatus().isNotFound();
        }
    }

    @Test
    @Proves("2-draft-raised")
    void shouldBeRaisedOnlyByHeadsAndLiaisons() {
        Journey.ok(as("li").put()
                .uri("/api/directory/departments/PMO/liaison")
                .bodyValue(Map.of("person", "li"))
                .exchange());

        raise("pmo-liaison", "k1", Forms.complete())
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("Only the head or the liaison of a department may raise a request.");

        Journey.ok(as("li").put()
                .uri("/api/directory/departments/PMO/liaison")
                .bodyValue(Map.of("person", "pmo-liaison"))
                .exchange());
    }

    @Test
    void shouldDemandAnIdempotencyKeyAndRaiseOnceForIt() {
        raise("wang", null, Forms.complete()).expectStatus().isBadRequest();

        String key = UUID.randomUUID().toString();
        JsonNode first = created(raise("wang", key, Forms.complete()));
        assertThat(created(raise("wang", key, Forms.complete()))).isEqualTo(first);
        raise("wang", key, Forms.without("goal")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void shouldRaiseOnceHoweverOftenTheSameCallArrivesAtOnce() {
        String key = UUID.randomUUID().toString();

        List<String> ids = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() ->
                        created(raise("wang", key, Forms.complete())).path("id").asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
    }

    @Test
    void shouldBeReplacedOnlyInTheVersionThatWasRead() {
        UUID id = journey.draft();

        as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .bodyValue(Forms.with("title", "甲"))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        replace("wang", id, "\"0\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        replace("wang", id, "\"0\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        replace("wang", id, "W/\"1\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(journey.show("wang", id).path("form").path("title").asString())
                .isEqualTo("乙");
    }

    @Test
    @Proves("2-draft-autosaved")
    void shouldLetOneOfManyEditorsWin() {
        UUID id = journey.draft();

        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> replace("wang", id, "\"0\"")
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(412);
    }

    @Test
    void shouldNotBeReplacedOnceSubmitted() {
        UUID id = journey.submitted();

        replace("wang", id, journey.tag(id)).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        replace("chen", id, journey.tag(id)).expectStatus().isForbidden();
        replace("finance-liaison", id, "\"0\"").expectStatus().isNotFound();
    }

    @Test
    void shouldRefuseWhatItCanNotReadOrHold() {
        as("wang")
                .post()
                .uri("/api/requests")
                .header("Idempotency-Key", "bad")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\":")
                .exchange()
                .expectStatus()
                .isBadRequest();
        raise("wang", "bad-1", Forms.with("priority", "URGENT")).expectStatus().isBadRequest();
        raise("wang", "bad-2", Forms.with("title", "長".repeat(201)))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        raise("wang", "bad-3", Forms.with("departments", List.of("XXX")))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("departments[0]");
        raise("wang", "bad-4", Forms.with("background", "x".repeat(2_000_000)))
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    @Proves("2-draft-deleted")
    void shouldBeDiscardedAsLongAsItIsADraft() {
        UUID draft = journey.draft();
        discard("wang", draft).expectStatus().isNoContent();
        discard("wang", draft).expectStatus().isNotFound();

        UUID submitted = journey.submitted();
        discard("wang", submitted).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        discard("chen", submitted).expectStatus().isForbidden();
    }

    private ResponseSpec raise(String person, @Nullable String key, Object form) {
        return as(person)
                .post()
                .uri("/api/requests")
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .bodyValue(form)
                .exchange();
    }

    private ResponseSpec replace(String person, UUID id, String ifMatch) {
        return as(person)
                .put()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", ifMatch)
                .bodyValue(Forms.with("title", "乙"))
                .exchange();
    }

    private ResponseSpec discard(String person, UUID id) {
        return as(person).delete().uri("/api/requests/{id}", id).exchange();
    }

    private static JsonNode created(ResponseSpec response) {
        JsonNode body = response.expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }
}
