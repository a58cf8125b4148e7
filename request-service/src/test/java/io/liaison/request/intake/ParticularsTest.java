package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import io.liaison.platform.test.Proves;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Section 7: what a type adds to the application comes back, travels and is compared like the rest of the form. */
class ParticularsTest extends ServiceTest {

    private final EventSchemas schemas = EventSchemas.ofThisModule();

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("resource", Forms.resource(), "budget"),
                Arguments.of("issue", Forms.issue(), "技術支持由哪個部門提供"),
                Arguments.of("process", Forms.process(), "FIN"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    @Proves("2-form-particulars")
    void shouldComeBackAsItWasSentAndTravelWithTheEvent(String part, Map<String, Object> form, String shown) {
        JsonNode sent = JsonMapper.shared().valueToTree(form).path(part);

        UUID id = journey.draft("wang", form);
        journey.submit(id);

        assertThat(journey.show("wang", id).path("form").path(part)).isEqualTo(sent);
        var submitted = Neighbours.received("liaison.request", id.toString(), 1).get(0);
        schemas.assertConforms("liaison.request.submitted.v1", submitted.value());
        assertThat(JsonMapper.shared().readTree(submitted.value()).at("/form/" + part))
                .isEqualTo(sent);
        assertThat(sent.toString()).contains(shown);
    }

    @Test
    void shouldKeepWhoElseIsInvolvedAndWhatTheDateStandsFor() {
        Map<String, Object> form = Forms.with("otherParties", "外部印刷廠");
        form.put("completionNote", "活動結束");

        JsonNode shown = journey.show("wang", journey.draft("wang", form)).path("form");

        assertThat(shown.path("otherParties").asString()).isEqualTo("外部印刷廠");
        assertThat(shown.path("completionNote").asString()).isEqualTo("活動結束");
    }

    @Test
    @Proves("2-form-particulars")
    void shouldRefuseWhatBelongsToAnotherTypeFieldByField() {
        Map<String, Object> form = Forms.issue();
        form.put("resource", Map.of("kind", "budget"));
        form.put("process", Map.of("document", "報銷管理辦法"));

        raise(form)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(List.of("resource", "process"))
                .jsonPath("$.errors[0].code")
                .isEqualTo("particulars.of-other-type");
    }

    @Test
    void shouldRefuseWhatNoQuantityIs() {
        for (Object quantity : List.of(0, -1, 1.0001, 1e13)) {
            Map<String, Object> form = Forms.with("type", "RESOURCE");
            form.put("resource", Map.of("quantity", quantity));

            raise(form)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("resource.quantity");
        }
    }

    @Test
    void shouldRefuseDepartmentsThereAreNot() {
        Map<String, Object> form = Forms.with("type", "ISSUE");
        form.put("issue", Map.of("parties", List.of(Map.of("department", "PRD"), Map.of("department", "NONE"))));

        raise(form)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("issue.parties[1].department");
    }

    @Test
    @Proves("2-form-particulars")
    void shouldNotBeSubmittedWithoutWhatItsTypeAdds() {
        UUID id = journey.draft("wang", Forms.with("type", "RESOURCE"));

        journey.act("wang", id, "submission", Map.of())
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("form-incomplete")
                .jsonPath("$.errors.length()")
                .isEqualTo(7);
    }

    @Test
    void shouldShowWhatAResubmissionChangedOfIt() {
        UUID id = journey.draft("wang", Forms.process());
        journey.submit(id);
        Journey.ok(journey.act(
                "li",
                id,
                "return",
                Map.of(
                        "reason",
                        "意見期限太晚",
                        "fields",
                        List.of(Map.of("field", "process.opinionsUntil", "reason", "最晚 5 月 24 日")))));
        Map<String, Object> sooner = Forms.process();
        sooner.put("process", Map.of("document", "報銷管理辦法", "opinionsUntil", "2024-05-24"));
        as("wang")
                .put()
                .uri("/api/requests/{id}/form", id)
                .header("If-Match", journey.tag(id))
                .bodyValue(sooner)
                .exchange()
                .expectStatus()
                .isOk();
        journey.submit(id);

        JsonNode versions =
                Journey.ok(as("li").get().uri("/api/requests/{id}/versions", id).exchange());

        assertThat(versions.at("/items/1/changes")
                        .valueStream()
                        .map(change -> change.path("field").asString()))
                .containsExactlyInAnyOrder("process.document", "process.owner", "process.opinionsUntil");
    }

    private ResponseSpec raise(Map<String, Object> form) {
        return as("wang")
                .post()
                .uri("/api/requests")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(form)
                .exchange();
    }
}
