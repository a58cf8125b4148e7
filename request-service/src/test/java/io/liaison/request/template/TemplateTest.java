package io.liaison.request.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import io.liaison.request.template.application.KeepTemplates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Templates of one's own and copies: a draft "as last time". */
class TemplateTest extends ServiceTest {

    @BeforeEach
    void noTemplatesYet() {
        database.sql("delete from form_template").then().block();
    }

    @Test
    void shouldKeepTheFormOfARequestAndRaiseADraftOfIt() {
        UUID template = kept("wang", journey.signed(), "大促");
        clock().advance(Duration.ofDays(364));

        UUID draft = id(created(draft("wang", template, Map.of())));

        JsonNode form = journey.show("wang", draft).path("form");
        assertThat(form.path("title").asString()).isEqualTo("618大促活動跨部門協作需求");
        assertThat(form.path("contact").asString()).isEqualTo("8888");
        assertThat(form.at("/asks/0/by").asString()).isEqualTo("2025-05-09");
        assertThat(form.path("wishedCompletion").asString()).isEqualTo("2025-06-19");
        assertThat(journey.show("wang", draft).path("state").asString()).isEqualTo("DRAFT");
        assertThat(typesPublished(draft)).isEmpty();
    }

    @Test
    void shouldLeaveTheDatesOpenWhereItIsAskedTo() {
        UUID template = kept("wang", journey.draft(), "大促");

        UUID draft = id(created(draft("wang", template, Map.of("dates", "CLEAR"))));

        assertThat(journey.show("wang", draft).path("form").has("wishedCompletion"))
                .isFalse();
        draft("wang", template, Map.of("dates", "YESTERDAY")).expectStatus().isBadRequest();
    }

    @Test
    void shouldBeRenamedRefilledAndRemovedInTheVersionThatWasRead() {
        UUID template = kept("wang", journey.draft(), "大促");
        UUID issue = journey.draft("wang", Forms.issue());

        change("wang", template, "\"0\"", Map.of("name", "年中大促")).expectStatus().isOk();
        change("wang", template, "\"0\"", Map.of("name", "另一個名稱"))
                .expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED);
        change("wang", template, "\"1\"", Map.of("name", "年中大促", "request", issue))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");

        JsonNode listed = list("wang").path("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("name").asString()).isEqualTo("年中大促");
        assertThat(listed.get(0).path("type").asString()).isEqualTo("ISSUE");
        as("wang")
                .delete()
                .uri("/api/requests/templates/{id}", template)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(list("wang").path("items")).isEmpty();
        draft("wang", template, Map.of()).expectStatus().isNotFound();
    }

    @Test
    void shouldBeItsOwnersAlone() {
        UUID template = kept("wang", journey.submitted(), "大促");

        assertThat(list("zhang").path("items")).isEmpty();
        as("zhang")
                .get()
                .uri("/api/requests/templates/{id}", template)
                .exchange()
                .expectStatus()
                .isNotFound();
        change("zhang", template, "\"0\"", Map.of("name", "x")).expectStatus().isNotFound();
        draft("zhang", template, Map.of()).expectStatus().isNotFound();
    }

    @Test
    void shouldKeepOnlyWhatItsOwnerMaySee() {
        UUID submitted = journey.submitted();

        save("finance-liaison", submitted, "別人的").expectStatus().isNotFound();
        UUID own = kept("chen", submitted, "參考");
        change("chen", own, "\"0\"", Map.of("name", "參考", "request", journey.draft()))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void shouldHaveNamesOfTheirOwn() {
        UUID id = journey.draft();
        kept("wang", id, "Campaign");

        save("wang", id, "CAMPAIGN")
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("template-name-taken");
        save("wang", id, " ").expectStatus().isEqualTo(422);
        save("wang", id, "\u3000").expectStatus().isEqualTo(422);
        save("wang", id, "x".repeat(81)).expectStatus().isEqualTo(422);
    }

    @Test
    void shouldNotBeMoreThanSoManyHoweverManyAreSavedAtOnce() {
        UUID id = journey.draft();
        IntStream.range(0, KeepTemplates.MOST - 2).forEach(n -> kept("wang", id, "範本 " + n));

        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> save("wang", id, "最後 " + n)
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(2);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(4);
    }

    @Test
    void shouldRaiseOnceForAKey() {
        UUID template = kept("wang", journey.draft(), "大促");
        String key = UUID.randomUUID().toString();

        JsonNode first = created(draft("wang", template, key, Map.of()));

        assertThat(created(draft("wang", template, key, Map.of()))).isEqualTo(first);
        draft("wang", template, key, Map.of("dates", "CLEAR")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void shouldCopyAnyRequestOneMaySeeWithoutItsFiles() {
        UUID former = journey.draft();
        attach(former);
        journey.submit(former);
        clock().advance(Duration.ofDays(7));

        UUID copy = id(created(copy("chen", former)));

        JsonNode shown = journey.show("chen", copy);
        assertThat(shown.path("initiator").asString()).isEqualTo("chen");
        assertThat(shown.path("raisingDepartment").asString()).isEqualTo("PRD");
        assertThat(shown.path("attachments")).isEmpty();
        assertThat(shown.path("form").path("wishedCompletion").asString()).isEqualTo("2024-06-27");
        assertThat(shown.has("number")).isFalse();
    }

    @Test
    void shouldNotCopyWhatOneMayNotSeeNorForWhoMayNotRaise() {
        copy("finance-liaison", journey.submitted()).expectStatus().isNotFound();
        copy("zhang", journey.draft()).expectStatus().isNotFound();
        copy("wang", UUID.randomUUID()).expectStatus().isNotFound();
    }

    private void attach(UUID id) {
        as("wang")
                .post()
                .uri("/api/requests/{id}/attachments?name=a.txt", id)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/octet-stream")
                .bodyValue("附件".getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private UUID kept(String person, UUID request, String name) {
        return id(created(save(person, request, name)));
    }

    private ResponseSpec save(String person, UUID request, String name) {
        return post(
                person,
                "/api/requests/" + request + "/templates",
                UUID.randomUUID().toString(),
                Map.of("name", name));
    }

    private ResponseSpec draft(String person, UUID template, Object body) {
        return draft(person, template, UUID.randomUUID().toString(), body);
    }

    private ResponseSpec draft(String person, UUID template, String key, Object body) {
        return post(person, "/api/requests/templates/" + template + "/draft", key, body);
    }

    private ResponseSpec copy(String person, UUID request) {
        return post(
                person, "/api/requests/" + request + "/copy", UUID.randomUUID().toString(), Map.of());
    }

    private ResponseSpec post(String person, String uri, String key, Object body) {
        return as(person)
                .post()
                .uri(uri)
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec change(String person, UUID template, String ifMatch, Object body) {
        return as(person)
                .put()
                .uri("/api/requests/templates/{id}", template)
                .header("If-Match", ifMatch)
                .bodyValue(body)
                .exchange();
    }

    private JsonNode list(String person) {
        return Journey.ok(as(person).get().uri("/api/requests/templates").exchange());
    }

    private static UUID id(JsonNode created) {
        return UUID.fromString(created.path("id").asString());
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
