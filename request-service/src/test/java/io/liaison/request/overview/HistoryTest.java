package io.liaison.request.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The state as it was at any past instant (functional.md, section 9). */
class HistoryTest extends ServiceTest {

    private final Map<Instant, JsonNode> states = new LinkedHashMap<>();

    @Test
    @Proves("9-audit-request")
    void shouldShowARequestAsItWasAfterEachAct() {
        // given: a request that went through returns, objection and a second dispatch
        UUID id = journey.draft();
        remember(id);
        edit(id, Forms.with("title", "618大促活動跨部門協作需求(修訂)"));
        remember(id);
        journey.submit(id);
        remember(id);
        journey.sign(id);
        remember(id);
        Journey.ok(journey.act("li", id, "return", Map.of("reason", "請補充銷售部")));
        remember(id);
        edit(id, Forms.with("goal", "活動期間銷售額同比增長35%,用戶滿意度達90%以上。"));
        remember(id);
        journey.submit(id);
        remember(id);
        journey.sign(id);
        remember(id);
        journey.dispatch(id);
        remember(id);
        Journey.ok(journey.act("zhang", id, "objection", Map.of("grounds", "應由產品部牽頭")));
        remember(id);
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "MKT", "reason", "維持原分派")));
        Journey.ok(journey.act("zhang", id, "confirmation", Map.of()));
        remember(id);
        Journey.ok(journey.act("wang", id, "withdrawal", Map.of("reason", "活動取消")));
        remember(id);

        // then: right after each act, and just before the next one
        states.forEach((at, state) -> {
            assertThat(past("wang", id, at)).as("at %s", at).isEqualTo(state);
            assertThat(past("wang", id, at.plusSeconds(59))).isEqualTo(state);
        });
    }

    @Test
    void shouldKeepWhatWasNotYetSubmittedToItsInitiator() {
        UUID id = journey.draft();
        clock().advance(Duration.ofHours(1));
        journey.submit(id);

        at("wang", id, NOW).expectStatus().isOk();
        at("zhang", id, NOW).expectStatus().isNotFound();
        at("zhang", id, NOW.plus(Duration.ofHours(1))).expectStatus().isOk();
        at("finance-liaison", id, NOW.plus(Duration.ofHours(1))).expectStatus().isNotFound();
        at("wang", id, NOW.minusSeconds(1)).expectStatus().isNotFound();
        at("wang", id, NOW.plus(Duration.ofDays(1))).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        as("wang")
                .get()
                .uri("/api/requests/{id}/at?instant=gestern", id)
                .exchange()
                .expectStatus()
                .isBadRequest();
        as("wang")
                .get()
                .uri("/api/requests/{id}/at", id)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void shouldSayWhatItKnowsOfARequestFromBeforeUndosWereKept() {
        // given: a trail as earlier releases wrote it
        UUID id = journey.submitted();
        UUID older = UUID.randomUUID();
        database.sql("""
                        insert into request (id, version, number, state, type, priority, title, initiator,
                               raising_department, lead_department, signed, created_at, submitted_at, updated_at, form,
                               attachments, submission, rounds)
                        select :older, 1, 'OLD-1', state, type, priority, title, initiator, raising_department,
                               lead_department, signed, created_at, submitted_at, updated_at, form, attachments,
                               submission, rounds from request where id = :id""").bind("older", older).bind("id", id).then().block();
        database.sql("""
                        insert into audit_entry (request_id, subject, act, person, at, from_state, to_state, details)
                        values (:older, 'request', 'raise', 'wang', :raised, null, 'DRAFT', '{}'),
                               (:older, 'request', 'submit', 'wang', :submitted, 'DRAFT', 'SUBMITTED', '{}')""")
                .bind("older", older)
                .bind("raised", NOW.minusSeconds(100))
                .bind("submitted", NOW.minusSeconds(50))
                .then()
                .block();

        // when, then
        JsonNode then = Journey.ok(at("li", older, NOW.minusSeconds(50)));
        assertThat(then.path("complete").asBoolean()).isTrue();
        at("li", older, NOW.minusSeconds(60)).expectStatus().isNotFound();
        clock().advance(Duration.ofMinutes(1));
        database.sql("""
                        insert into audit_entry (request_id, subject, act, person, at, from_state, to_state, details)
                        values (:older, 'request', 'sign', 'zhang', :signed, 'SUBMITTED', 'SUBMITTED', '{}')""")
                .bind("older", older)
                .bind("signed", NOW.plusSeconds(30))
                .then()
                .block();
        JsonNode before = Journey.ok(at("li", older, NOW));
        assertThat(before.path("complete").asBoolean()).isFalse();
        assertThat(before.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(before.path("lastAct").path("act").asString()).isEqualTo("submit");
        assertThat(before.path("request").isObject()).isFalse();
    }

    private void edit(UUID id, Object form) {
        as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .header(
                        "If-Match",
                        "\"" + journey.show("wang", id).path("revision").asLong() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** What is shown now, but for what the viewer could do; then a minute passes. */
    private void remember(UUID id) {
        states.put(clock().instant(), stateOnly(journey.show("wang", id)));
        clock().advance(Duration.ofMinutes(1));
    }

    private JsonNode past(String person, UUID id, Instant at) {
        JsonNode answer = Journey.ok(at(person, id, at));
        assertThat(answer.path("complete").asBoolean()).isTrue();
        return stateOnly(answer.path("request"));
    }

    private static JsonNode stateOnly(JsonNode request) {
        ObjectNode state = ((ObjectNode) request).deepCopy();
        state.remove(java.util.List.of("acts", "findings", "proposedLead"));
        return state;
    }

    private ResponseSpec at(String person, UUID id, Instant instant) {
        return as(person)
                .get()
                .uri("/api/requests/{id}/at?instant={instant}", id, instant)
                .exchange();
    }
}
