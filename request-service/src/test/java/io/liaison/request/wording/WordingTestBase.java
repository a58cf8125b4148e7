package io.liaison.request.wording;

import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import io.liaison.request.wording.application.CurrentWording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The calls about the word lists; each test finds them as the release has them. */
abstract class WordingTestBase extends ServiceTest {

    static final String TERMS = "/api/wording/terms";
    static final String TERM = TERMS + "/{term}";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private CurrentWording current;

    private long lastBefore;

    @BeforeEach
    @AfterEach
    void asReleased() {
        changeElsewhere("delete from wording_term", "delete from wording_switch");
        current.refresh().block(PATIENCE);
        lastBefore = Objects.requireNonNull(database.sql("select coalesce(max(id), 0) from audit_entry")
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    static Map<String, Object> word(String language, String kind, String text, String mending) {
        return new HashMap<>(Map.of("language", language, "kind", kind, "text", text, "mending", mending));
    }

    ResponseSpec add(String person, Object body) {
        return add(person, UUID.randomUUID().toString(), body);
    }

    ResponseSpec add(String person, @Nullable String key, Object body) {
        return send(as(person).post().uri(TERMS), "Idempotency-Key", key, body);
    }

    ResponseSpec change(String person, String id, @Nullable String tag, Object body) {
        return send(as(person).put().uri(TERM, id), HttpHeaders.IF_MATCH, tag, body);
    }

    ResponseSpec switchTo(String person, String id, @Nullable String tag, boolean active) {
        return send(as(person).put().uri(TERM + "/active", id), HttpHeaders.IF_MATCH, tag, Map.of("active", active));
    }

    ResponseSpec trial(String text) {
        return as("wang")
                .post()
                .uri("/api/wording/trial")
                .bodyValue(Map.of("text", text))
                .exchange();
    }

    /** What the check says of a text: the rules, and where. */
    List<String> found(String text) {
        return Journey.ok(trial(text))
                .path("findings")
                .valueStream()
                .map(finding -> "%s %d-%d"
                        .formatted(
                                finding.path("rule").asString(),
                                finding.at("/range/start").asInt(),
                                finding.at("/range/end").asInt()))
                .toList();
    }

    List<JsonNode> list(String query) {
        return Journey.ok(as("wang").get().uri(TERMS + query).exchange())
                .path("items")
                .valueStream()
                .toList();
    }

    /** The ids of a list, all its pages. */
    List<String> everyPage(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Journey.ok(
                    as("wang").get().uri(TERMS + query + "&cursor=" + cursor).exchange());
            page.path("items").forEach(term -> ids.add(term.path("id").asString()));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return ids;
    }

    String tag(String id) {
        return Objects.requireNonNull(as("li").get()
                .uri(TERM, id)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
    }

    static JsonNode created(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    static List<String> errors(ResponseSpec answer) {
        JsonNode problem = Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(422)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString() + " "
                        + error.path("code").asString())
                .toList();
    }

    /** What the audit trail says of the lists since the test began, newest first. */
    List<String> records() {
        return Objects.requireNonNull(database.sql("""
                        select person || ' ' || subject || ' ' || act || ' ' || details::text from audit_entry
                         where subject like 'wording:%' and id > :last order by id desc""")
                .bind("last", lastBefore)
                .mapValue(String.class)
                .all()
                .collectList()
                .block(PATIENCE));
    }

    /** As if by another instance. */
    void changeElsewhere(String... statements) {
        for (String statement : statements) {
            database.sql(statement).then().block(PATIENCE);
        }
        database.sql("update wording_version set version = version + 1").then().block(PATIENCE);
    }

    private static ResponseSpec send(RequestBodySpec call, String header, @Nullable String value, Object body) {
        if (value != null) {
            call.header(header, value);
        }
        return call.contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }
}
