package io.liaison.request.review.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 3: talk with the initiator is kept in the request's thread. */
class ThreadTest extends ServiceTest {

    @Test
    @Proves("3-thread")
    void shouldBeKeptAndToldToTheOtherSide() {
        UUID id = journey.signed();

        JsonNode asked = created(post("li", id, Map.of("text", "庫存容量以何為準?", "mentions", List.of("zhang"))));
        created(post("wang", id, Map.of("text", "以物流部月報為準。")));

        assertThat(texts("chen", id)).containsExactly("以物流部月報為準。", "庫存容量以何為準?");
        List<Published> events = published("liaison.request.message-posted.v1", id);
        assertThat(events).hasSize(2);
        assertThat(events.get(0).told()).containsExactlyInAnyOrder("wang", "zhang");
        assertThat(events.get(1).told()).containsExactly("li");
        assertThat(events.get(0).data().path("messageId").asString())
                .isEqualTo(asked.path("id").asString());
        assertThat(journey.show("wang", id).path("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    @Proves("3-thread")
    void shouldKeepWhatAnEditReplaced() {
        UUID id = journey.signed();
        JsonNode first = created(post("wang", id, Map.of("text", "3款")));
        clock().advance(Duration.ofMinutes(1));

        JsonNode edited = Journey.ok(edit("wang", id, first, 0, Map.of("text", "4款", "mentions", List.of("li"))));

        assertThat(edited.path("edition").asInt()).isEqualTo(1);
        assertThat(edited.path("editedAt").asString()).isEqualTo("2024-05-06T02:01:00Z");
        JsonNode history =
                Journey.ok(as("chen").get().uri(place(id, first) + "/history").exchange());
        assertThat(history.path("items").get(0).path("text").asString()).isEqualTo("3款");
        assertThat(published("liaison.request.message-posted.v1", id).get(1).told())
                .containsExactly("li");
        edit("wang", id, first, 0, Map.of("text", "5款")).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        edit("li", id, first, 1, Map.of("text", "5款")).expectStatus().isForbidden();
        edit("wang", id, first, null, Map.of("text", "5款")).expectStatus().isEqualTo(428);
    }

    @Test
    void shouldKeepPrivateNotesAmongAdministrators() {
        UUID id = journey.signed();

        JsonNode note = created(post("li", id, Map.of("text", "預算可能不足", "visibility", "PRIVATE")));

        assertThat(texts("li", id)).containsExactly("預算可能不足");
        assertThat(texts("wang", id)).isEmpty();
        as("wang")
                .get()
                .uri(place(id, note) + "/history")
                .exchange()
                .expectStatus()
                .isNotFound();
        edit("wang", id, note, 0, Map.of("text", "x")).expectStatus().isNotFound();
        assertThat(published("liaison.request.message-posted.v1", id)).isEmpty();
        assertThat(Journey.ok(as("wang")
                                .get()
                                .uri("/api/requests/{id}/audit", id)
                                .exchange())
                        .toString())
                .doesNotContain("note");
        post("wang", id, Map.of("text", "x", "visibility", "PRIVATE"))
                .expectStatus()
                .isForbidden();
        post("li", id, Map.of("text", "x", "visibility", "PRIVATE", "mentions", List.of("wang")))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void shouldSayWhoMayBeMentionedAndTakeEachOfThem() {
        UUID id = journey.signed();

        JsonNode byInitiator = mentionable("wang", id);
        JsonNode byAdministrator = mentionable("li", id);

        List<String> shared = people(byInitiator.path("shared"));
        assertThat(shared).startsWith("wang").contains("zhang", "chen", "li").doesNotContain("finance-liaison");
        assertThat(shared).doesNotHaveDuplicates();
        assertThat(byInitiator.path("notes")).isEmpty();
        assertThat(people(byAdministrator.path("shared"))).isEqualTo(shared);
        assertThat(people(byAdministrator.path("notes"))).contains("li").doesNotContain("wang", "zhang");
        created(post("wang", id, Map.of("text", "請各部門看", "mentions", shared)));
        created(post(
                "li",
                id,
                Map.of("text", "內部", "visibility", "PRIVATE", "mentions", people(byAdministrator.path("notes")))));
        as("finance-liaison")
                .get()
                .uri("/api/requests/{id}/messages/mentionable", id)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void shouldBePagedWithoutLossOrRepetition() {
        UUID id = journey.signed();
        IntStream.rangeClosed(1, 3).forEach(count -> created(post("wang", id, Map.of("text", "第" + count + "則"))));

        JsonNode first = Journey.ok(
                as("wang").get().uri("/api/requests/{id}/messages?limit=2", id).exchange());
        JsonNode rest = Journey.ok(as("wang")
                .get()
                .uri(
                        "/api/requests/{id}/messages?limit=2&cursor={cursor}",
                        id,
                        first.path("next").asString())
                .exchange());

        assertThat(first.path("items")).hasSize(2);
        assertThat(rest.path("items").get(0).path("text").asString()).isEqualTo("第1則");
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void shouldBePostedOncePerKeyHoweverOften() {
        UUID id = journey.signed();
        String key = UUID.randomUUID().toString();

        List<JsonNode> answers = IntStream.range(0, 4)
                .mapToObj(index ->
                        CompletableFuture.supplyAsync(() -> created(post("wang", id, Map.of("text", "一次"), key))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(texts("wang", id)).hasSize(1);
        post("wang", id, Map.of("text", "二次"), key).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        post("wang", id, Map.of("text", "x"), "").expectStatus().isBadRequest();
    }

    @Test
    void shouldBeRefusedToOthersInOtherStatesAndMalformed() {
        UUID id = journey.signed();

        post("chen", id, Map.of("text", "x")).expectStatus().isForbidden();
        post("finance-liaison", id, Map.of("text", "x")).expectStatus().isNotFound();
        as("finance-liaison")
                .get()
                .uri("/api/requests/{id}/messages", id)
                .exchange()
                .expectStatus()
                .isNotFound();
        post("wang", id, Map.of("text", " ")).expectStatus().isEqualTo(422);
        post("wang", id, Map.of("text", "x".repeat(4001))).expectStatus().isEqualTo(422);
        post("wang", id, Map.of("text", "x", "mentions", List.of("finance-liaison")))
                .expectStatus()
                .isEqualTo(422);
        post("wang", id, Map.of("text", "x", "visibility", "NOBODY"))
                .expectStatus()
                .isBadRequest();
        post("wang", id, "[").expectStatus().isBadRequest();
        post("wang", journey.draft(), Map.of("text", "x")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        post("wang", journey.rejected(), Map.of("text", "x")).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    private ResponseSpec post(String person, UUID id, Object body) {
        return post(person, id, body, UUID.randomUUID().toString());
    }

    private ResponseSpec post(String person, UUID id, Object body, String key) {
        return as(person)
                .post()
                .uri("/api/requests/{id}/messages", id)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec edit(String person, UUID id, JsonNode message, @Nullable Integer edition, Object body) {
        return as(person)
                .put()
                .uri(place(id, message))
                .headers(headers -> {
                    if (edition != null) {
                        headers.setIfMatch("\"" + edition + "\"");
                    }
                })
                .bodyValue(body)
                .exchange();
    }

    private static String place(UUID id, JsonNode message) {
        return "/api/requests/" + id + "/messages/" + message.path("id").asString();
    }

    private JsonNode mentionable(String person, UUID id) {
        return Journey.ok(as(person)
                .get()
                .uri("/api/requests/{id}/messages/mentionable", id)
                .exchange());
    }

    private static List<String> people(JsonNode ids) {
        return ids.valueStream().map(JsonNode::asString).toList();
    }

    private List<String> texts(String person, UUID id) {
        return Journey.ok(
                        as(person).get().uri("/api/requests/{id}/messages", id).exchange())
                .path("items")
                .valueStream()
                .map(message -> message.path("text").asString())
                .toList();
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
