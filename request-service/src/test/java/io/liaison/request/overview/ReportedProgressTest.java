package io.liaison.request.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class ReportedProgressTest extends ServiceTest {

    @Test
    @Proves("3-phases")
    void shouldFollowARequestThroughTheOtherServicesToTheArchive() {
        UUID id = journey.confirmed();

        report(id, "liaison.planning.room-opened.v1", "COORDINATING");
        report(id, "liaison.planning.plan-submitted.v1", "PLAN_APPROVAL");
        report(id, "liaison.planning.second-coordination-opened.v1", "COORDINATING");
        report(id, "liaison.planning.plan-submitted.v1", "PLAN_APPROVAL");
        report(id, "liaison.tracking.tasks-opened.v1", "EXECUTING");
        report(id, "liaison.tracking.acceptance-opened.v1", "ACCEPTANCE");
        report(id, "liaison.planning.plan-submitted.v1", "ACCEPTANCE");
        report(id, "liaison.tracking.request-completed.v1", "COMPLETED");
        report(id, "liaison.archive.dossier-sealed.v1", "ARCHIVED");

        journey.act("wang", id, "withdrawal", Map.of("reason", "x"))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(types(id)).endsWith("liaison.tracking.request-completed.v1", "liaison.archive.dossier-sealed.v1");
        assertThat(journey.show("wang", id).path("acts")).isEmpty();
    }

    @Test
    @Proves("9-visibility-named")
    void shouldAdmitWhomAnEventNamesAndKeepItsSmallFacts() {
        UUID id = journey.confirmed();
        as("rnd-liaison")
                .get()
                .uri("/api/requests/{id}", id)
                .exchange()
                .expectStatus()
                .isNotFound();

        Neighbours.report(
                "liaison.planning.meeting-scheduled.v1",
                id,
                NOW.plusSeconds(60),
                Map.of(
                        "requestId", id.toString(),
                        "meetingId", "m1",
                        "agenda", "618 大促協調會",
                        "attendees", List.of("rnd-liaison"),
                        "by", Map.of("person", "zhang"),
                        "notify", List.of(Map.of("person", "rnd-liaison", "duty", false)),
                        "audience", Map.of("people", List.of("rnd-liaison"), "departments", List.of())));

        eventually(() -> {
            List<JsonNode> lines = lines("rnd-liaison", id);
            assertThat(lines).last().satisfies(line -> {
                assertThat(line.path("by").path("person").asString()).isEqualTo("zhang");
                assertThat(line.path("facts").path("agenda").asString()).isEqualTo("618 大促協調會");
                assertThat(line.path("facts").has("attendees")).isFalse();
            });
        });
    }

    @Test
    @Proves("9-visibility-named")
    void shouldAdmitOwnersOfTasksAndSuperiorsWhoAreToldOfABreach() {
        UUID id = journey.confirmed();
        sees(id, "rnd-liaison", 404);
        sees(id, "gm", 404);

        names(id, "liaison.tracking.tasks-opened.v1", List.of(), "rnd-liaison");
        eventually(() -> sees(id, "rnd-liaison", 200));
        sees(id, "gm", 404);

        names(id, "liaison.tracking.update-stale.v1", List.of(Map.of("person", "gm", "duty", false)), "gm");
        eventually(() -> sees(id, "gm", 200));
        sees(id, "ops-liaison", 404);
    }

    private void names(UUID id, String type, List<?> told, String person) {
        Neighbours.report(
                type,
                id,
                NOW.plusSeconds(60),
                Map.of(
                        "requestId", id.toString(),
                        "notify", told,
                        "audience", Map.of("people", List.of(person), "departments", List.of())));
    }

    private void sees(UUID id, String person, int status) {
        as(person).get().uri("/api/requests/{id}", id).exchange().expectStatus().isEqualTo(status);
    }

    private void report(UUID id, String type, String expectedPhase) {
        int before = types(id).size();
        Neighbours.report(
                type,
                id,
                NOW.plusSeconds(before),
                Map.of("requestId", id.toString(), "notify", List.of(), "audience", Map.of()));
        eventually(() -> {
            assertThat(types(id)).hasSize(before + 1);
            assertThat(journey.show("wang", id).path("phase").asString()).isEqualTo(expectedPhase);
        });
    }

    private List<String> types(UUID id) {
        return lines("wang", id).stream()
                .map(line -> line.path("type").asString())
                .toList();
    }

    private List<JsonNode> lines(String person, UUID id) {
        return Journey.ok(as(person)
                        .get()
                        .uri("/api/requests/{id}/timeline?limit=100", id)
                        .exchange())
                .path("items")
                .valueStream()
                .toList();
    }
}
