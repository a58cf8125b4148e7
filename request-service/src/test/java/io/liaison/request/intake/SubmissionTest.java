package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class SubmissionTest extends ServiceTest {

    @Test
    @Proves("2-submission-notices")
    void shouldDrawANumberAndTellWhoHasToKnow() {
        UUID id = journey.draft();

        JsonNode answer = journey.submit(id);

        assertThat(answer.path("number").asString()).matches("XMBG-202405\\d{3}");
        assertThat(answer.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(answer.path("version").asInt()).isEqualTo(1);
        Published event = published("liaison.request.submitted.v1", id).get(0);
        assertThat(event.told()).contains("wang", "li", "zhang", "chen", "xiaoli", "logistics-director");
        assertThat(event.data().path("raisedOn").asString()).isEqualTo("2024-05-06");
        assertThat(event.data().path("form").path("asks")).hasSize(3);
        assertThat(event.data()
                        .path("audience")
                        .path("departments")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("MKT", "PRD", "SLS", "LOG");
    }

    @Test
    @Proves("2-number-month")
    void shouldUseTheMonthOfTheOrganisationsZone() {
        clock().set(Instant.parse("2031-01-31T16:30:00Z"));

        UUID id = journey.draft("wang", Forms.with("wishedCompletion", "2031-03-01"));

        assertThat(journey.submit(id).path("number").asString()).isEqualTo("XMBG-203102001");
    }

    @ParameterizedTest
    @MethodSource("formsOfEachType")
    @Proves("2-number-prefix")
    void shouldTakeThePrefixOfTheType(Map<String, Object> form, String prefix) {
        UUID id = journey.draft("wang", form);

        assertThat(journey.submit(id).path("number").asString()).startsWith(prefix + "-202405");
    }

    static Stream<Arguments> formsOfEachType() {
        return Stream.of(
                Arguments.of(Forms.complete(), "XMBG"),
                Arguments.of(Forms.resource(), "ZYSQ"),
                Arguments.of(Forms.issue(), "WTXT"),
                Arguments.of(Forms.process(), "LCYH"));
    }

    @Test
    @Proves("2-required-block")
    void shouldRefuseWhatIsMissingFieldByField() {
        UUID id = journey.draft("wang", Forms.without("goal"));

        journey.act("wang", id, "submission", Map.of())
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("goal");
        assertThat(journey.show("wang", id)
                        .path("findings")
                        .get(0)
                        .path("blocking")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Proves("2-vague-acknowledged")
    void shouldDemandThatVagueWordingIsAcknowledgedAndShowItToTheReviewer() {
        UUID id = journey.draft("wang", Forms.with("background", "請各部門盡快支持一下。"));
        JsonNode finding = journey.show("wang", id).path("findings").get(0);
        assertThat(finding.path("rule").asString()).isEqualTo("vague-time");
        assertThat(finding.path("range").path("start").asInt()).isEqualTo(4);
        assertThat(finding.path("message").asString()).contains("盡快");
        assertThat(finding.path("suggestion").asString()).contains("date");

        Map<String, Object> one = Map.of("rule", "vague-time", "field", "background");
        Map<String, Object> other = Map.of("rule", "vague-effort", "field", "background");
        journey.act("wang", id, "submission", Map.of("acknowledgedFindings", List.of(one)))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        Journey.ok(journey.act("wang", id, "submission", Map.of("acknowledgedFindings", List.of(one, other))));

        assertThat(journey.show("li", id).path("acknowledged")).hasSize(2);
    }

    @Test
    void shouldShowFindingsInTheCallersLanguage() {
        UUID id = journey.draft("wang", Forms.with("background", "請各部門盡快完成。"));

        as("wang")
                .get()
                .uri("/api/requests/{id}", id)
                .header("Accept-Language", "zh-Hant")
                .exchange()
                .expectBody()
                .jsonPath("$.findings[0].message")
                .isEqualTo("「盡快」沒有明確時間。");
    }

    @Test
    @Proves("2-submission-once")
    void shouldBeRefusedTwiceAndToOthers() {
        UUID id = journey.submitted();

        journey.act("wang", id, "submission", Map.of()).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        journey.act("chen", id, "submission", Map.of()).expectStatus().isForbidden();
        journey.act("finance-liaison", id, "submission", Map.of())
                .expectStatus()
                .isNotFound();
        journey.act("wang", id, "submission", "[]").expectStatus().isBadRequest();
        journey.act("wang", UUID.randomUUID(), "submission", Map.of())
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Proves("2-submission-once")
    void shouldSubmitOnceHoweverManyTryAtOnce() {
        UUID id = journey.draft();

        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> journey.act("wang", id, "submission", Map.of())
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).contains(409);
        assertThat(published("liaison.request.submitted.v1", id)).hasSize(1);
    }

    @Test
    void shouldRepeatTheAnswerForARepeatedKey() {
        UUID id = journey.draft();
        String key = UUID.randomUUID().toString();

        JsonNode first = submitWith(key, id);
        assertThat(submitWith(key, id)).isEqualTo(first);
    }

    @Test
    @Proves("2-signature-head")
    void shouldBeSignedByTheSubmissionOfTheHead() {
        UUID id = journey.draft("zhang", Forms.complete());

        Journey.ok(journey.act("zhang", id, "submission", Map.of()));

        assertThat(typesPublished(id)).containsExactly("submitted", "signed");
        assertThat(journey.show("li", id)
                        .path("signature")
                        .path("by")
                        .path("person")
                        .asString())
                .isEqualTo("zhang");
    }

    @Test
    @Proves({"2-signature-head", "2-signature-recorded"})
    void shouldBeSignedByTheRaisingHeadOnly() {
        UUID id = journey.submitted();

        journey.act("wang", id, "signature", Map.of()).expectStatus().isForbidden();
        journey.act("finance-director", id, "signature", Map.of())
                .expectStatus()
                .isNotFound();
        clock().advance(Duration.ofMinutes(5));
        journey.sign(id);
        assertThat(signature(id).at("/by/person").asString()).isEqualTo("zhang");
        assertThat(signature(id).path("at").asString()).isEqualTo("2024-05-06T02:05:00Z");
        assertThat(signature(id).path("version").asInt()).isEqualTo(1);
        journey.act("zhang", id, "signature", Map.of()).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        assertThat(typesPublished(id)).containsExactly("submitted", "signed");
    }

    /** Section 2: the head signs for what the form says; a change of it wants another signature. */
    @Test
    @Proves("2-signature-before-dispatch")
    void shouldNotBeDispatchedOnTheSignatureOfAnotherForm() {
        UUID id = journey.returned();
        edit(id, Forms.with("goal", "活動期間銷售額同比增長35%"));
        assertThat(signature(id).path("standing").asBoolean()).isFalse();
        journey.submit(id);

        assertThat(journey.show("li", id).has("signature")).isFalse();
        journey.act("li", id, "dispatch", Map.of("leadDepartment", "MKT"))
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-signed");
        JsonNode resubmitted =
                published("liaison.request.submitted.v1", id).get(1).data();
        assertThat(resubmitted.path("signatureLapsed").asBoolean()).isTrue();
        assertThat(resubmitted.path("notify").toString()).contains("\"zhang\"").contains("\"sign\"");

        journey.sign(id);
        assertThat(signature(id).path("version").asInt()).isEqualTo(2);
        assertThat(signature(id).path("standing").asBoolean()).isTrue();
        journey.dispatch(id);
    }

    @Test
    void shouldStayOnTheSignatureOfTheSameForm() {
        UUID id = journey.returned();
        edit(id, Forms.with("goal", "活動期間銷售額同比增長35%"));
        edit(id, Forms.with("contact", "內部號:9999"));
        journey.submit(id);

        assertThat(signature(id).path("version").asInt()).isEqualTo(1);
        assertThat(signature(id).path("standing").asBoolean()).isTrue();
        journey.dispatch(id);
    }

    private JsonNode signature(UUID id) {
        return journey.show("li", id).path("signature");
    }

    private void edit(UUID id, Object form) {
        as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", journey.tag(id))
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private JsonNode submitWith(String key, UUID id) {
        return Journey.ok(as("wang")
                .post()
                .uri("/api/requests/{id}/submission", id)
                .header("Idempotency-Key", key)
                .bodyValue(Map.of())
                .exchange());
    }
}
