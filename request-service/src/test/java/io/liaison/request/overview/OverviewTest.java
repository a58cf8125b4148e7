package io.liaison.request.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OverviewTest extends ServiceTest {

    @Test
    void shouldListToEachWhatEachMaySee() {
        String mark = "618大促" + UUID.randomUUID();
        UUID draft = journey.draft("wang", Forms.with("title", mark));
        UUID submitted = journey.draft("wang", Forms.with("title", mark));
        journey.submit(submitted);

        assertThat(listed("wang", "text=" + mark)).contains(draft.toString(), submitted.toString());
        assertThat(listed("chen", "text=" + mark))
                .contains(submitted.toString())
                .doesNotContain(draft.toString());
        assertThat(listed("li", "limit=100&state=SUBMITTED")).doesNotContain(draft.toString());
        assertThat(listed("finance-liaison", "text=" + mark)).doesNotContain(draft.toString(), submitted.toString());
    }

    @Test
    void shouldFilterByStateAndPhaseAndPageWithoutLossOrRepetition() {
        UUID one = journey.dispatched();
        UUID two = journey.confirmed();

        assertThat(listed("wang", "state=DISPATCHED&limit=100&sort=CHANGED"))
                .contains(one.toString())
                .doesNotContain(two.toString());
        assertThat(listed("wang", "phase=CONFIRMED&limit=100&sort=CHANGED")).contains(two.toString());

        JsonNode first =
                Journey.ok(as("wang").get().uri("/api/requests?limit=1").exchange());
        JsonNode second = Journey.ok(as("wang")
                .get()
                .uri("/api/requests?limit=1&cursor={cursor}", first.path("next").asString())
                .exchange());
        assertThat(second.path("items").get(0).path("id"))
                .isNotEqualTo(first.path("items").get(0).path("id"));
        as("wang")
                .get()
                .uri("/api/requests?state=NONE")
                .exchange()
                .expectStatus()
                .isBadRequest();
        as("wang")
                .get()
                .uri("/api/requests?cursor=zzz")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        as("wang").get().uri("/api/requests?limit=0").exchange().expectStatus().isEqualTo(422);
    }

    @Test
    @Proves("9-audit-recorded")
    void shouldTellTheCourseOfARequestAndWhoDidWhat() {
        UUID id = journey.confirmed();

        JsonNode timeline = Journey.ok(
                as("wang").get().uri("/api/requests/{id}/timeline", id).exchange());
        assertThat(timeline.path("items")
                        .valueStream()
                        .map(line -> line.path("type").asString().replaceAll("liaison\\.request\\.|\\.v1", "")))
                .containsExactly("submitted", "signed", "dispatched", "confirmed");
        assertThat(timeline.path("items")
                        .get(2)
                        .path("facts")
                        .path("leadDepartment")
                        .asString())
                .isEqualTo("MKT");
        JsonNode audit =
                Journey.ok(as("wang").get().uri("/api/requests/{id}/audit", id).exchange());
        assertThat(audit.path("items")
                        .valueStream()
                        .map(entry -> entry.path("act").asString()))
                .containsExactly("raise", "submit", "sign", "dispatch", "confirm");
        assertThat(audit.path("items").get(3).path("fromState").asString()).isEqualTo("SUBMITTED");
        assertThat(audit.path("items").get(3).path("toState").asString()).isEqualTo("DISPATCHED");

        for (String what : List.of("", "/timeline", "/audit", "/versions")) {
            as("finance-liaison")
                    .get()
                    .uri("/api/requests/" + id + what)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    /** A returned form is its initiator's to edit again: a draft with a number and a past. */
    @Test
    void shouldShowAFormThatWasOpenedAgain() {
        UUID id = journey.returned();

        JsonNode shown = journey.show("wang", id);
        assertThat(shown.path("state").asString()).isEqualTo("RETURNED");
        assertThat(shown.path("acts").valueStream().map(JsonNode::asString))
                .containsExactly("edit", "attach", "submit", "withdraw", "message");
        assertThat(timeline(id)).containsExactly("submitted", "signed", "returned");
        assertThat(duties("wang")).containsEntry(id, "revise");
        assertThat(duties("li")).doesNotContainKey(id);
        assertThat(listed("wang", "state=RETURNED&limit=100&sort=CHANGED")).contains(id.toString());
        assertThat(listed("li", "state=SUBMITTED&limit=100&sort=CHANGED")).doesNotContain(id.toString());

        journey.submit(id);

        assertThat(timeline(id)).containsExactly("submitted", "signed", "returned", "submitted");
        assertThat(duties("wang")).doesNotContainKey(id);
        assertThat(duties("li")).containsEntry(id, "review");
        assertThat(listed("li", "state=SUBMITTED&limit=100&sort=CHANGED")).contains(id.toString());
        assertThat(journey.show("wang", id).path("number")).isEqualTo(shown.path("number"));
    }

    @Test
    void shouldShowNothingOfADraftThatWasDiscarded() {
        String mark = "618大促" + UUID.randomUUID();
        UUID id = journey.draft("wang", Forms.with("title", mark));
        assertThat(listed("wang", "text=" + mark)).containsExactly(id.toString());

        as("wang")
                .delete()
                .uri("/api/requests/{id}", id)
                .exchange()
                .expectStatus()
                .isNoContent();

        for (String person : List.of("wang", "zhang", "li")) {
            for (String what : List.of("", "/timeline", "/audit", "/versions", "/export", "/messages")) {
                as(person)
                        .get()
                        .uri("/api/requests/" + id + what)
                        .exchange()
                        .expectStatus()
                        .isNotFound();
            }
            assertThat(listed(person, "text=" + mark)).isEmpty();
            assertThat(duties(person)).doesNotContainKey(id);
        }
        assertThat(published("liaison.request.%", id)).isEmpty();
        assertThat(actsOnRecord(id)).containsExactly("raise", "discard");
    }

    @Test
    void shouldSayWhatWaitsForWhom() {
        UUID submitted = journey.submitted();
        UUID returned = journey.returned();
        UUID dispatched = journey.dispatched();
        UUID objected = journey.objected();

        assertThat(duties("li")).containsEntry(submitted, "review").containsEntry(objected, "answer-objection");
        assertThat(duties("zhang")).containsEntry(submitted, "sign").containsEntry(dispatched, "confirm");
        assertThat(duties("wang")).containsEntry(returned, "revise").doesNotContainKey(submitted);
        assertThat(duties("chen")).doesNotContainKeys(submitted, returned, dispatched, objected);
    }

    private List<String> timeline(UUID id) {
        return Journey.ok(
                        as("wang").get().uri("/api/requests/{id}/timeline", id).exchange())
                .path("items")
                .valueStream()
                .map(line -> line.path("type").asString().replaceAll("liaison\\.request\\.|\\.v1", ""))
                .toList();
    }

    /** The whole trail keeps what the request itself no longer tells. */
    private List<String> actsOnRecord(UUID id) {
        return Objects.requireNonNull(database.sql("select act from audit_entry where request_id = :id order by id")
                .bind("id", id)
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }

    private List<String> listed(String person, String query) {
        return Journey.ok(as(person).get().uri("/api/requests?" + query).exchange())
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private Map<UUID, String> duties(String person) {
        Map<UUID, String> duties = new HashMap<>();
        Journey.ok(as(person).get().uri("/api/requests/duties").exchange())
                .path("items")
                .forEach(duty -> duties.put(
                        UUID.fromString(duty.path("requestId").asString()),
                        duty.path("kind").asString()));
        return duties;
    }
}
