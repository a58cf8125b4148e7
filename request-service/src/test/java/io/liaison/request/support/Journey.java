package io.liaison.request.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The way of a request over HTTP, one step per method; each step expects to succeed. */
public final class Journey {

    private final Function<String, WebTestClient> as;

    Journey(Function<String, WebTestClient> as) {
        this.as = as;
    }

    /** Wang's draft of the example. */
    public UUID draft() {
        return draft("wang", Forms.complete());
    }

    public UUID draft(String person, Object form) {
        EntityExchangeResult<JsonNode> raised = as.apply(person)
                .post()
                .uri("/api/requests")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult();
        return UUID.fromString(body(raised).path("id").asString());
    }

    public UUID submitted() {
        UUID id = draft();
        submit(id);
        return id;
    }

    public UUID signed() {
        UUID id = submitted();
        sign(id);
        return id;
    }

    public UUID returned() {
        UUID id = signed();
        ok(act("li", id, "return", Map.of("reason", "涉及部門未勾選,請補充銷售部")));
        return id;
    }

    public UUID rejected() {
        UUID id = signed();
        ok(act("li", id, "rejection", Map.of("reason", "超出預算")));
        return id;
    }

    public UUID dispatched() {
        UUID id = signed();
        dispatch(id);
        return id;
    }

    public UUID objected() {
        UUID id = dispatched();
        ok(act("zhang", id, "objection", Map.of("grounds", "應由產品部牽頭")));
        return id;
    }

    public UUID confirmed() {
        UUID id = dispatched();
        ok(act("zhang", id, "confirmation", Map.of()));
        return id;
    }

    public JsonNode submit(UUID id) {
        return ok(act("wang", id, "submission", Map.of("acknowledgedFindings", List.of())));
    }

    public JsonNode sign(UUID id) {
        return ok(act("zhang", id, "signature", Map.of()));
    }

    public JsonNode dispatch(UUID id) {
        return ok(act("li", id, "dispatch", Map.of("leadDepartment", "MKT")));
    }

    /** Any act of anybody, whatever comes of it. */
    public ResponseSpec act(String person, UUID id, String act, Object body) {
        return as.apply(person)
                .post()
                .uri("/api/requests/{id}/{act}", id, act)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public JsonNode show(String person, UUID id) {
        return ok(as.apply(person).get().uri("/api/requests/{id}", id).exchange());
    }

    /** The request's entity tag. */
    public String tag(UUID id) {
        return "\"" + show("li", id).path("revision").asLong() + "\"";
    }

    public static JsonNode ok(ResponseSpec response) {
        return body(response.expectStatus().isOk().expectBody(JsonNode.class).returnResult());
    }

    private static JsonNode body(EntityExchangeResult<JsonNode> result) {
        return Objects.requireNonNull(result.getResponseBody());
    }
}
