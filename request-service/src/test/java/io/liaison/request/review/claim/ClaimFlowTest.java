package io.liaison.request.review.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 3: "I am looking at it" tells others, runs out by itself, and hinders nobody. */
class ClaimFlowTest extends ServiceTest {

    @Test
    @Proves("3-claim")
    void shouldBeShownInTheQueueAndOnTheRequestUntilItRunsOut() {
        UUID id = journey.signed();

        JsonNode claim = Journey.ok(claim("li", id, Map.of("note", "核對預算")));
        assertThat(claim.path("person").asString()).isEqualTo("li");
        assertThat(claim.path("until").asString()).isEqualTo("2024-05-06T02:15:00Z");
        assertThat(queued(id, "claimed=MINE").path("claim").path("note").asString())
                .isEqualTo("核對預算");
        assertThat(queued(id, "claimed=NOBODY").isMissingNode()).isTrue();
        assertThat(Journey.ok(standing("wang", id)).path("person").asString()).isEqualTo("li");
        assertThat(journey.show("wang", id).path("claim").path("person").asString())
                .isEqualTo("li");

        clock().advance(Duration.ofMinutes(10));
        assertThat(Journey.ok(claim("li", id, Map.of())).path("until").asString())
                .isEqualTo("2024-05-06T02:25:00Z");
        clock().advance(Duration.ofMinutes(15));
        standing("wang", id).expectStatus().isNoContent();
        assertThat(queued(id, "claimed=NOBODY").path("claim").isMissingNode()).isTrue();
    }

    @Test
    void shouldBeTakenOverByAnotherAdministratorWithANote() {
        UUID id = journey.signed();
        Journey.ok(claim("li", id, Map.of()));
        beAdministrator("pmo-liaison", true);
        try {
            claim("pmo-liaison", id, Map.of()).expectStatus().isEqualTo(HttpStatus.CONFLICT);
            claim("pmo-liaison", id, Map.of("takeOver", true)).expectStatus().isEqualTo(422);
            release("pmo-liaison", id).expectStatus().isEqualTo(HttpStatus.CONFLICT);
            JsonNode taken = Journey.ok(claim("pmo-liaison", id, Map.of("takeOver", true, "note", "李經理開會")));
            assertThat(taken.path("takenFrom").asString()).isEqualTo("li");

            Journey.ok(journey.act("li", id, "return", Map.of("reason", "請補充")));
            assertThat(acts("li", id)).containsOnlyOnce("return", "override-claim");
            standing("li", id).expectStatus().isNoContent();
        } finally {
            beAdministrator("pmo-liaison", false);
        }
    }

    @Test
    void shouldEndWithTheDecisionAndByRelease() {
        UUID id = journey.signed();
        Journey.ok(claim("li", id, Map.of()));
        release("li", id).expectStatus().isNoContent();
        release("li", id).expectStatus().isNoContent();
        Journey.ok(claim("li", id, Map.of()));

        journey.dispatch(id);

        standing("li", id).expectStatus().isNoContent();
        assertThat(acts("li", id)).contains("claim", "release").doesNotContain("override-claim");
        claim("li", id, Map.of()).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void shouldBeRefusedToOthersAndMalformed() {
        UUID id = journey.signed();

        claim("zhang", id, Map.of()).expectStatus().isForbidden();
        claim("finance-liaison", id, Map.of()).expectStatus().isNotFound();
        release("zhang", id).expectStatus().isForbidden();
        claim("li", id, "{").expectStatus().isBadRequest();
        claim("li", id, Map.of("note", "x".repeat(501))).expectStatus().isEqualTo(422);
        standing("finance-liaison", id).expectStatus().isNotFound();
    }

    @Test
    @Proves("3-claim")
    void shouldBeOneOfOneWhenAskedForOftenAtOnce() {
        UUID id = journey.signed();

        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> claim("li", id, Map.of())
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnly(200);
        assertThat(acts("li", id).stream().filter("claim"::equals)).hasSize(6);
    }

    private ResponseSpec claim(String person, UUID id, Object body) {
        return journey.act(person, id, "claim", body);
    }

    private ResponseSpec release(String person, UUID id) {
        return as(person).delete().uri("/api/requests/{id}/claim", id).exchange();
    }

    private ResponseSpec standing(String person, UUID id) {
        return as(person)
                .get()
                .uri("/api/requests/{id}/claim", id)
                .accept(MediaType.APPLICATION_JSON)
                .exchange();
    }

    private JsonNode queued(UUID id, String query) {
        JsonNode page = Journey.ok(
                as("li").get().uri("/api/review/queue?limit=100&" + query).exchange());
        return Stream.of(page)
                .flatMap(found -> found.path("items").valueStream())
                .filter(item -> item.path("id").asString().equals(id.toString()))
                .findFirst()
                .orElse(page.path("nothing"));
    }

    private List<String> acts(String person, UUID id) {
        return Journey.ok(as(person).get().uri("/api/requests/{id}/audit", id).exchange())
                .path("items")
                .valueStream()
                .map(entry -> entry.path("act").asString())
                .toList();
    }

    /** The directory in memory follows the stored one by its version. */
    private void beAdministrator(String person, boolean administrator) {
        database.sql("update person set administrator = :administrator where id = :id")
                .bind("administrator", administrator)
                .bind("id", person)
                .then()
                .then(database.sql("update directory_version set version = version + 1")
                        .then())
                .block();
        eventually(() -> assertThat(Journey.ok(as(person).get().uri("/api/me").exchange())
                        .path("roles")
                        .valueStream()
                        .anyMatch(role -> role.asString().equals("administrator")))
                .isEqualTo(administrator));
    }
}
