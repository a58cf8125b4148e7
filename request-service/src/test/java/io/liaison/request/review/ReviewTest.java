package io.liaison.request.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class ReviewTest extends ServiceTest {

    @Test
    @Proves("3-queue-order")
    void shouldQueueHighestPriorityFirstThenOldestOverAllPages() {
        List<UUID> expected = new ArrayList<>();
        UUID low = submittedBy("csv-liaison", "LOW");
        clock().advance(Duration.ofMinutes(1));
        UUID firstHigh = submittedBy("csv-liaison", "HIGH");
        clock().advance(Duration.ofMinutes(1));
        UUID secondHigh = submittedBy("csv-liaison", "HIGH");
        UUID medium = submittedBy("csv-liaison", "MEDIUM");
        expected.addAll(List.of(firstHigh, secondHigh, medium, low));

        List<UUID> queued = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Journey.ok(as("li").get()
                    .uri("/api/review/queue?department=CSV&limit=1&cursor={cursor}", cursor)
                    .exchange());
            page.path("items")
                    .forEach(item -> queued.add(UUID.fromString(item.path("id").asString())));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());

        assertThat(queued).containsExactlyElementsOf(expected);
    }

    @Test
    @Proves("3-queue-asks")
    void shouldShowAsksSignatureAndFilterByPriority() {
        int asked = openAsks("PRD");
        UUID id = submittedBy("rnd-liaison", "HIGH");

        JsonNode page = Journey.ok(as("li").get()
                .uri("/api/review/queue?department=RND&priority=HIGH")
                .exchange());
        JsonNode item = page.path("items").get(0);
        assertThat(item.path("id").asString()).isEqualTo(id.toString());
        assertThat(item.path("asks").path("PRD").asInt()).isEqualTo(1);
        assertThat(item.path("signed").asBoolean()).isFalse();
        assertThat(openAsks("PRD")).isEqualTo(asked + 1);
        Journey.ok(journey.act("li", id, "rejection", Map.of("reason", "超出預算")));
        assertThat(openAsks("PRD")).isEqualTo(asked);
    }

    @Test
    @Proves("3-queue-filters")
    void shouldFilterByWhoRaisedIsInvolvedAndSignedAndByWords() {
        UUID id = journey.draft("ops-liaison", Forms.with("title", "100%_完成的倉庫盤點"));
        Journey.ok(journey.act("ops-liaison", id, "submission", Map.of()));

        assertThat(queued("raising=OPS")).contains(id);
        assertThat(queued("raising=PRD")).doesNotContain(id);
        assertThat(queued("raising=OPS&involved=PRD")).contains(id);
        assertThat(queued("raising=OPS&involved=FIN")).doesNotContain(id);
        assertThat(queued("raising=OPS&signed=false")).contains(id);
        assertThat(queued("raising=OPS&signed=true")).doesNotContain(id);
        assertThat(queued("text=倉庫盤")).contains(id);
        assertThat(queued("text={text}", "100%_完")).contains(id);
        assertThat(queued("text=100_")).doesNotContain(id);
        assertThat(queued("text=xmbg-2024&raising=OPS")).contains(id);
        as("li").get()
                .uri("/api/review/queue?waiting=NOTHING")
                .exchange()
                .expectStatus()
                .isBadRequest();
        as("li").get()
                .uri("/api/review/queue?text={text}", "x".repeat(101))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void shouldListObjectionsThatWaitForAnAnswerAndOverdueConfirmations() {
        UUID objected = journey.objected();
        UUID dispatched = journey.dispatched();

        assertThat(waiting("OBJECTION", objected)).containsExactly(objected);
        assertThat(waiting("OBJECTION", dispatched)).isEmpty();
        assertThat(waiting("OVERDUE_CONFIRMATION", dispatched)).isEmpty();
        clock().advance(Duration.ofHours(24));
        assertThat(waiting("OVERDUE_CONFIRMATION", dispatched)).containsExactly(dispatched);
        assertThat(escalations(dispatched)).isEqualTo(1);
        clock().advance(Duration.ofHours(24));
        assertThat(escalations(dispatched)).isEqualTo(2);
        assertThat(waiting("OVERDUE_CONFIRMATION", objected)).isEmpty();
        Journey.ok(journey.act("zhang", dispatched, "confirmation", Map.of()));
        assertThat(waiting("OVERDUE_CONFIRMATION", dispatched)).isEmpty();
    }

    @Test
    @Proves("3-first-check")
    void shouldShowTheFirstCheckBesideTheForm() {
        UUID id = journey.draft("wang", Forms.with("goal", "請見附件,活動期間銷售額同比增長30%"));
        journey.act("wang", id, "submission", Map.of()).expectStatus().isEqualTo(422);
        Journey.ok(journey.act(
                "wang",
                id,
                "submission",
                Map.of(
                        "acknowledgedFindings",
                        List.of(Map.of("rule", "attachment-mentioned", "field", "attachments")))));

        JsonNode review =
                Journey.ok(as("li").get().uri("/api/review/requests/{id}", id).exchange());

        assertThat(check(review, "ATTACHMENTS").path("result").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(check(review, "ATTACHMENTS")
                        .path("findings")
                        .get(0)
                        .path("acknowledged")
                        .asBoolean())
                .isTrue();
        assertThat(check(review, "REQUIRED_FIELDS").path("result").asString()).isEqualTo("PASSED");
        assertThat(check(review, "SIGNATURE").path("result").asString()).isEqualTo("OPEN");
        assertThat(check(review, "PRIORITY").path("title").asString()).isEqualTo("Priority against the date");
        assertThat(review.path("proposal").path("ground").asString()).isEqualTo("raising-department");
    }

    @Test
    @Proves("3-return")
    void shouldReturnReasonsForFieldsThereAreOnly() {
        UUID id = journey.signed();

        journey.act(
                        "li",
                        id,
                        "return",
                        Map.of("reason", "x", "fields", List.of(Map.of("field", "asks[7].what", "reason", "x"))))
                .expectStatus()
                .isEqualTo(422);

        assertThat(journey.show("li", id).path("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    @Proves("3-resubmission-difference")
    void shouldHoldAnyTwoVersionsTogetherDownToTheWord() {
        UUID id = journey.returned();
        edit(id, Forms.with("goal", "銷售額同比增長35%"));
        journey.submit(id);
        Journey.ok(journey.act("li", id, "return", Map.of("reason", "x")));
        edit(id, Forms.with("goal", "銷售額同比增長40%"));
        journey.submit(id);

        JsonNode changes = Journey.ok(as("li").get()
                        .uri("/api/requests/{id}/versions/difference?from=2&to=3", id)
                        .exchange())
                .path("changes");

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0)
                        .path("segments")
                        .valueStream()
                        .map(segment -> segment.path("kind").asString()
                                + segment.path("text").asString()))
                .containsExactly("SAME銷售額同比增長", "REMOVED35", "ADDED40", "SAME%");
        String url = "/api/requests/" + id + "/versions/difference";
        as("li").get().uri(url + "?from=1&to=9").exchange().expectStatus().isEqualTo(422);
        as("li").get().uri(url + "?from=1&to=x").exchange().expectStatus().isBadRequest();
        as("finance-liaison")
                .get()
                .uri(url + "?from=1&to=2")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void shouldBeOpenToAdministratorsOnly() {
        as("zhang").get().uri("/api/review/queue").exchange().expectStatus().isForbidden();
        as("zhang").get().uri("/api/review/asks").exchange().expectStatus().isForbidden();
        as("li").get()
                .uri("/api/review/queue?limit=101")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        as("li").get()
                .uri("/api/review/queue?cursor=@@")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Proves({"3-return", "3-resubmission-difference"})
    void shouldReturnWithReasonsPerFieldAndShowWhatTheNextVersionChanged() {
        UUID id = journey.signed();
        Map<String, Object> reasons = Map.of(
                "reason", "涉及部門未勾選,請補充銷售部", "fields", List.of(Map.of("field", "asks[0].measure", "reason", "請寫明款數")));

        Journey.ok(journey.act("li", id, "return", reasons));

        JsonNode verdict = journey.show("wang", id).path("verdict");
        assertThat(verdict.path("fields").get(0).path("reason").asString()).isEqualTo("請寫明款數");
        assertThat(published("liaison.request.returned.v1", id).get(0).told())
                .containsExactlyInAnyOrder("wang", "zhang");

        Journey.ok(as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", journey.tag(id))
                .bodyValue(Forms.with("goal", "銷售額同比增長35%"))
                .exchange());
        JsonNode resubmitted = journey.submit(id);

        assertThat(resubmitted.path("version").asInt()).isEqualTo(2);
        JsonNode versions =
                Journey.ok(as("li").get().uri("/api/requests/{id}/versions", id).exchange());
        assertThat(versions.path("items")).hasSize(2);
        JsonNode changes = versions.path("items").get(1).path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).path("field").asString()).isEqualTo("goal");
        assertThat(changes.get(0).path("after").asString()).isEqualTo("銷售額同比增長35%");
        assertThat(typesPublished(id)).containsExactly("submitted", "signed", "returned", "submitted");
    }

    @Test
    @Proves("3-reject")
    void shouldRejectForGood() {
        UUID id = journey.submitted();

        Journey.ok(journey.act("li", id, "rejection", Map.of("reason", "超出預算")));

        assertThat(journey.show("wang", id).path("phase").asString()).isEqualTo("REJECTED");
        assertThat(published("liaison.request.rejected.v1", id).get(0).told()).contains("wang", "zhang");
        journey.act("li", id, "return", Map.of("reason", "x")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    @Proves("3-reject")
    void shouldBeRefusedToOthersInOtherStatesAndWithoutReason() {
        UUID id = journey.submitted();

        for (String act : List.of("return", "rejection")) {
            journey.act("zhang", id, act, Map.of("reason", "x")).expectStatus().isForbidden();
            journey.act("finance-liaison", id, act, Map.of("reason", "x"))
                    .expectStatus()
                    .isNotFound();
            journey.act("li", id, act, Map.of()).expectStatus().isEqualTo(422);
            journey.act("li", id, act, "{").expectStatus().isBadRequest();
            journey.act("li", id, act, Map.of("reason", "x".repeat(2001)))
                    .expectStatus()
                    .isEqualTo(422);
            journey.act("li", journey.returned(), act, Map.of("reason", "x"))
                    .expectStatus()
                    .isEqualTo(HttpStatus.CONFLICT);
        }
    }

    @Test
    @Proves("3-decision-once")
    void shouldDecideOnceWhenTwoAdministratorsActAtOnce() {
        UUID id = journey.submitted();

        List<Integer> answers = Stream.of("return", "rejection", "return", "rejection")
                .map(act -> CompletableFuture.supplyAsync(() -> journey.act("li", id, act, Map.of("reason", "x"))
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(typesPublished(id)).hasSize(2);
    }

    private int openAsks(String department) {
        return Journey.ok(as("li").get().uri("/api/review/asks").exchange())
                .path("items")
                .valueStream()
                .filter(open -> open.path("department").asString().equals(department))
                .mapToInt(open -> open.path("asks").asInt())
                .sum();
    }

    private UUID submittedBy(String person, String priority) {
        UUID id = journey.draft(person, Forms.with("priority", priority));
        Journey.ok(journey.act(person, id, "submission", Map.of()));
        return id;
    }

    private List<UUID> waiting(String what, UUID id) {
        String number = journey.show("li", id).path("number").asString();
        return queued("waiting=" + what + "&text={number}", number);
    }

    private int escalations(UUID id) {
        String number = journey.show("li", id).path("number").asString();
        return Journey.ok(as("li").get()
                        .uri("/api/review/queue?waiting=OVERDUE_CONFIRMATION&text={number}", number)
                        .exchange())
                .path("items")
                .path(0)
                .path("escalations")
                .asInt();
    }

    private List<UUID> queued(String query, Object... values) {
        return Journey.ok(as("li").get()
                        .uri("/api/review/queue?limit=100&" + query, values)
                        .exchange())
                .path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }

    private void edit(UUID id, Object form) {
        Journey.ok(as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", journey.tag(id))
                .bodyValue(form)
                .exchange());
    }

    private static JsonNode check(JsonNode review, String subject) {
        return review.path("checks")
                .valueStream()
                .filter(check -> check.path("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
