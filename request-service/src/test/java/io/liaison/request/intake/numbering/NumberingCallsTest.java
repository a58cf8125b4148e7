package io.liaison.request.intake.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 2: the administrator gives types of request other prefixes; numbers already given stay. */
class NumberingCallsTest extends ServiceTest {

    private static final String NUMBERING = "/api/numbering";
    private static final Map<String, String> USUAL =
            Map.of("PROJECT", "XMBG", "RESOURCE", "ZYSQ", "ISSUE", "WTXT", "PROCESS", "LCYH");

    @AfterEach
    void asBefore() {
        put("li", tag(), USUAL).expectStatus().isOk();
    }

    @Test
    @Proves("2-number-prefix")
    void shouldNumberByWhatTheAdministratorSaidAndLeaveOldNumbers() {
        UUID old = journey.draft("wang", Forms.issue());
        String oldNumber = journey.submit(old).path("number").asString();

        JsonNode changed = Journey.ok(put("li", tag(), with("ISSUE", "WTXA")));

        UUID id = journey.draft("wang", Forms.issue());
        assertThat(journey.submit(id).path("number").asString()).matches("WTXA-202405\\d{3}");
        assertThat(journey.show("li", old).path("number").asString()).isEqualTo(oldNumber);
        assertThat(changed.at("/prefixes/ISSUE").asString()).isEqualTo("WTXA");
        assertThat(changed.at("/earlier/ISSUE").valueStream().map(JsonNode::asString))
                .contains("WTXT");
        JsonNode read = Journey.ok(as("wang").get().uri(NUMBERING).exchange());
        assertThat(read.path("prefixes")).isEqualTo(changed.path("prefixes"));
        assertThat(read.path("earlier")).isEqualTo(changed.path("earlier"));
    }

    @Test
    void shouldSayWhichNumberComesNext() {
        UUID one = journey.draft("wang", Forms.issue());
        journey.submit(one);
        String upcoming = upcoming("ISSUE");

        UUID two = journey.draft("wang", Forms.issue());

        assertThat(journey.submit(two).path("number").asString()).isEqualTo(upcoming);
        assertThat(upcoming("ISSUE")).isNotEqualTo(upcoming);
        String fresh = Journey.ok(put("li", tag(), with("ISSUE", "WTXN")))
                .at("/upcoming/ISSUE")
                .asString();
        assertThat(fresh).isEqualTo("WTXN-202405001");
        clock().set(Instant.parse("2024-05-31T15:59:59Z"));
        assertThat(upcoming("ISSUE")).isEqualTo("WTXN-202405001");
        clock().set(Instant.parse("2024-05-31T16:00:00Z"));
        assertThat(upcoming("ISSUE")).isEqualTo("WTXN-202406001");
    }

    @Test
    void shouldRecordAChangeOnceHoweverOftenItIsSent() {
        String before = tag();
        Journey.ok(put("li", before, with("PROCESS", "LCYA")));
        Journey.ok(put("li", before, with("PROCESS", "LCYA")));

        List<String> records = records();
        assertThat(records.get(0)).isEqualTo("li change {\"PROCESS\": \"LCYH → LCYA\"}");
        assertThat(records.stream().filter(records.get(0)::equals)).hasSize(1);
    }

    @Test
    void shouldRefuseWhatIsNotTheCallersOrNotSound() {
        JsonNode original = Journey.ok(as("wang").get().uri(NUMBERING).exchange());

        put("wang", tag(), with("ISSUE", "WTXB")).expectStatus().isForbidden();
        put("li", null, with("ISSUE", "WTXB")).expectStatus().isEqualTo(428);
        put("li", "\"999999\"", with("ISSUE", "WTXB")).expectStatus().isEqualTo(412);
        assertThat(errors(put("li", tag(), with("ISSUE", "XMBG"))))
                .containsExactly("prefixes.ISSUE numbering.prefix.of-another-type");
        assertThat(errors(put("li", tag(), Map.of("PROJECT", "x", "RESOURCE", "NEU", "ISSUE", "NEU"))))
                .containsExactly(
                        "prefixes.PROJECT numbering.prefix.malformed",
                        "prefixes.ISSUE numbering.prefix.twice",
                        "prefixes.PROCESS numbering.prefix.missing");
        put("li", tag(), with("ISSUE", "A".repeat(65))).expectStatus().isEqualTo(422);
        put("li", tag(), with("HOLIDAY", "HD")).expectStatus().isBadRequest();
        put("li", tag(), with("ISSUE", "A".repeat(2_000_000))).expectStatus().isEqualTo(413);
        send("li", tag(), "{").expectStatus().isBadRequest();
        send("li", tag(), Map.of()).expectStatus().isEqualTo(422);
        assertThat(Journey.ok(as("wang").get().uri(NUMBERING).exchange())).isEqualTo(original);
    }

    @Test
    void shouldLetOneOfTwoAdministratorsThrough() {
        String tag = tag();

        List<Integer> statuses = Stream.of("LCYC", "LCYD", "LCYE", "LCYF")
                .map(prefix -> CompletableFuture.supplyAsync(() -> put("li", tag, with("PROCESS", prefix))
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(3);
    }

    private String upcoming(String type) {
        return Journey.ok(as("wang").get().uri(NUMBERING).exchange())
                .at("/upcoming/" + type)
                .asString();
    }

    private static Map<String, String> with(String type, String prefix) {
        Map<String, String> prefixes = new HashMap<>(USUAL);
        prefixes.put(type, prefix);
        return prefixes;
    }

    private ResponseSpec put(String person, @Nullable String tag, Map<String, String> prefixes) {
        return send(person, tag, Map.of("prefixes", prefixes));
    }

    private ResponseSpec send(String person, @Nullable String tag, Object body) {
        return as(person)
                .put()
                .uri(NUMBERING)
                .headers(headers -> {
                    if (tag != null) {
                        headers.set(HttpHeaders.IF_MATCH, tag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String tag() {
        return Objects.requireNonNull(as("li").get()
                .uri(NUMBERING)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag());
    }

    /** What the audit trail says of numbering, newest first. */
    private List<String> records() {
        return Objects.requireNonNull(
                database.sql("""
                        select person || ' ' || act || ' ' || details::text from audit_entry
                         where subject = 'numbering' order by id desc""").mapValue(String.class).all().collectList().block());
    }

    private static List<String> errors(ResponseSpec answer) {
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
}
