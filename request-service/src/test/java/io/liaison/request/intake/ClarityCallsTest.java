package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Section 2: findings while a form is being written, in the draft, and beside the form under review. */
class ClarityCallsTest extends ServiceTest {

    private static final String CHECK = "/api/requests/check";

    @Test
    void shouldFindNothingInTheExampleOfTheSource() {
        assertThat(findings(check("wang", "en", Forms.complete()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hant | 「支持一下」沒有說明具體做什麼。 | 6月20日前",
                "zh-Hans | “支持一下”没有说明具体做什么。 | 6月20日前",
                "en | “支持一下” does not say what is to be done. | 6月20日前"
            })
    @Proves("2-clarity-finding")
    void shouldSayWhereWhyAndHowToMendIt(String language, String why, String mending) {
        JsonNode finding = findings(check("wang", language, Forms.with("background", "請各部門支持一下。")))
                .get(0);

        assertThat(finding.path("field").asString()).isEqualTo("background");
        assertThat(finding.at("/range/start").asInt()).isEqualTo(4);
        assertThat(finding.at("/range/end").asInt()).isEqualTo(8);
        assertThat(finding.path("rule").asString()).isEqualTo("vague-effort");
        assertThat(finding.path("severity").asString()).isEqualTo("UNCLEAR");
        assertThat(finding.path("message").asString()).isEqualTo(why);
        assertThat(finding.path("suggestion").asString()).contains(mending);
        assertThat(finding.path("replacement").asString()).contains("6月20日前");
    }

    @Test
    @Proves("2-clarity-vague")
    void shouldCheckEveryFreeTextAndEveryAsk() {
        Map<String, Object> form = Forms.resource();
        Stream.of("title", "background", "goal", "otherParties", "completionNote")
                .forEach(field -> form.put(field, "盡快"));
        Map<String, Object> resource = new HashMap<>(Map.of("kind", "budget"));
        Stream.of("purpose", "confidentiality").forEach(field -> resource.put(field, "盡快"));
        form.put("resource", resource);
        form.put("asks", List.of(Map.of("department", "PRD", "what", "盡快", "measure", "適當")));
        form.put("departments", List.of("PRD"));

        assertThat(findings(check("wang", "en", form)))
                .extracting(finding -> finding.path("field").asString() + " "
                        + finding.path("rule").asString())
                .contains(
                        "title vague-time",
                        "background vague-time",
                        "goal vague-time",
                        "otherParties vague-time",
                        "resource.purpose vague-time",
                        "resource.confidentiality vague-time",
                        "completionNote vague-time",
                        "asks[0].what vague-time",
                        "asks[0].what ask-says-nothing",
                        "asks[0].measure vague-amount",
                        "asks[0].measure ask-measure-uncountable",
                        "asks[0].by ask-without-date");
    }

    @Test
    void shouldOfferTheSameInTheDraftAfterEachAutosaveAndToTheReviewer() {
        UUID id = journey.draft();
        Journey.ok(as("wang")
                .patch()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", "\"0\"")
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(Map.of("goal", "請盡快完成"))
                .exchange());

        List<JsonNode> inDraft = findings(journey.show("wang", id));
        assertThat(inDraft).isEqualTo(findings(check("wang", "en", Forms.with("goal", "請盡快完成"))));
        Object acknowledged = List.of(Map.of("rule", "vague-time", "field", "goal"));
        Journey.ok(journey.act("wang", id, "submission", Map.of("acknowledgedFindings", acknowledged)));

        JsonNode wording = Journey.ok(
                        as("li").get().uri("/api/review/requests/{id}", id).exchange())
                .path("checks")
                .valueStream()
                .filter(check -> check.path("subject").asString().equals("WORDING"))
                .findFirst()
                .orElseThrow();
        assertThat(wording.path("result").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(wording.at("/findings/0/finding")).isEqualTo(inDraft.get(0));
        assertThat(wording.at("/findings/0/acknowledged").asBoolean()).isTrue();
    }

    @Test
    void shouldStoreNothingAndRefuseWhatIsNoForm() {
        long before = requests();

        check("zhao", "en", Forms.complete()).expectStatus().isOk();
        check("li", "en", Map.of("type", "HOLIDAY")).expectStatus().isBadRequest();
        check("wang", "en", "{").expectStatus().isBadRequest();
        check("wang", "en", Map.of("title", "x".repeat(201))).expectStatus().isEqualTo(422);
        check("wang", "en", Map.of("title", "x".repeat(2_000_000)))
                .expectStatus()
                .isEqualTo(413);
        check("nobody", "en", Forms.complete()).expectStatus().isForbidden();

        assertThat(requests()).isEqualTo(before);
    }

    private ResponseSpec check(String person, String language, Object form) {
        return as(person)
                .post()
                .uri(CHECK)
                .headers(headers -> headers.set("Accept-Language", language))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(form)
                .exchange();
    }

    private static List<JsonNode> findings(ResponseSpec answer) {
        return findings(Journey.ok(answer));
    }

    private static List<JsonNode> findings(JsonNode answer) {
        return answer.path("findings").valueStream().toList();
    }

    private long requests() {
        return database.sql("select count(*) from request")
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
