package io.liaison.planning.feedback;

import static io.liaison.planning.fixture.Bodies.FEEDBACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.fixture.Caller.Answer;
import io.liaison.planning.fixture.PlanningTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FeedbackFlowTest extends PlanningTest {

    @Test
    void shouldFileAFormAndRaiseItsDependencies() {
        UUID request = openRoom();

        Answer filed = as("zhao").post("/{id}/feedback", FEEDBACK, request);

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.body().path("state").asString()).isEqualTo("FILED");
        assertThat(filed.body().path("date").asString()).isEqualTo("2024-05-06");
        assertThat(asked(lastPublished(request, "feedback-submitted"))).containsExactly("chen");
        JsonNode raised = lastPublished(request, "dependency-raised");
        assertThat(raised.path("on").asString()).isEqualTo("SLS");
        assertThat(asked(raised)).containsExactly("sales-director", "xiaoli");
        assertThat(audited(request)).containsExactly("open-room", "file-feedback");
    }

    @Test
    void shouldBeSignedByTheHeadAndAcknowledgedByTheLead() {
        UUID request = openRoom();
        String feedback = filed(request);

        assertThat(act("wang", request, feedback, "acknowledgement").code()).isEqualTo("feedback-state");
        assertThat(act("zhao", request, feedback, "signature").code()).isEqualTo("only-department-head");
        assertThat(act("chen", request, feedback, "signature")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("SIGNED");
        assertThat(asked(lastPublished(request, "feedback-signed"))).containsExactly("zhang", "wang");
        assertThat(act("chen", request, feedback, "signature").status()).isEqualTo(409);

        assertThat(act("xiaoli", request, feedback, "acknowledgement").code()).isEqualTo("only-lead");
        Answer acknowledged = act("wang", request, feedback, "acknowledgement");
        assertThat(acknowledged.body().path("acknowledged").path("person").asString())
                .isEqualTo("wang");
        assertThat(told(lastPublished(request, "feedback-acknowledged"))).containsExactly("zhao");
        assertThat(act("zhang", request, feedback, "acknowledgement").status()).isEqualTo(409);
    }

    @Test
    void shouldCarryTheDateOfTheOrganisationsZone() {
        UUID request = openRoom();
        clock.set(Instant.parse("2024-05-06T17:00:00Z"));

        Answer filed = as("zhao").post("/{id}/feedback", FEEDBACK, request);

        assertThat(filed.body().path("date").asString()).isEqualTo("2024-05-07");
    }

    @Test
    void shouldCountTheHeadsOwnFormAsSigned() {
        UUID request = openRoom();

        Answer filed = as("chen").post("/{id}/feedback", FEEDBACK, request);

        assertThat(filed.body().path("state").asString()).isEqualTo("SIGNED");
        assertThat(published(request, "feedback-signed")).hasSize(1);
    }

    @Test
    void shouldRefuseOtherDepartmentsAndOutsiders() {
        UUID request = openRoom();

        assertThat(as("xiaoli").post("/{id}/feedback", FEEDBACK, request).code())
                .isEqualTo("only-department-member");
        assertThat(as("finance-liaison")
                        .post("/{id}/feedback", FEEDBACK, request)
                        .status())
                .isEqualTo(404);
        assertThat(as("zhao")
                        .post("/{id}/feedback", FEEDBACK, UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(as("chen")
                        .post("/{id}/feedback/{f}/signature", "", request, UUID.randomUUID())
                        .code())
                .isEqualTo("feedback-unknown");
        assertThat(as("li").post(
                                "/{id}/feedback",
                                FEEDBACK.replace("\"department\": \"PRD\"", "\"department\": \"PMO\""),
                                request)
                        .fieldCodes())
                .containsExactly("feedback.department.not-involved");
    }

    @Test
    void shouldFileOnceUnderOneKey() {
        UUID request = openRoom();
        Map<String, String> key = Map.of("Idempotency-Key", "feedback-" + request);

        Answer first = as("zhao").post("/{id}/feedback", key, FEEDBACK, request);
        Answer again = as("zhao").post("/{id}/feedback", key, FEEDBACK, request);
        Answer other = as("zhao").post("/{id}/feedback", key, FEEDBACK.replace("2024-05-10", "2024-05-11"), request);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(published(request, "feedback-submitted")).hasSize(1);
        assertThat(other.status()).isEqualTo(409);
        assertThat(as("zhao")
                        .post("/{id}/feedback", Map.of(), FEEDBACK, request)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void shouldKeepEveryFormFiledAtTheSameTime() {
        UUID request = openRoom();

        List<CompletableFuture<Answer>> answers = Stream.of("zhao", "chen", "zhao", "chen")
                .map(person ->
                        CompletableFuture.supplyAsync(() -> as(person).post("/{id}/feedback", FEEDBACK, request)))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsOnly(201);
        assertThat(as("wang").get("/{id}", request).body().path("dependencies").size())
                .isEqualTo(4);
    }

    @Test
    void shouldSignOnceHoweverOftenAtTheSameTime() {
        UUID request = openRoom();
        String feedback = filed(request);

        List<CompletableFuture<Answer>> answers = Stream.of(1, 2, 3)
                .map(time -> CompletableFuture.supplyAsync(() -> act("chen", request, feedback, "signature")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(200, 409, 409);
        assertThat(published(request, "feedback-signed")).hasSize(1);
    }

    @Test
    void shouldRefuseWhatItCanNotRead() {
        UUID request = openRoom();

        assertThat(as("zhao").post("/{id}/feedback", "{", request).status()).isEqualTo(400);
        assertThat(as("zhao")
                        .post("/{id}/feedback", FEEDBACK.replace("2024-05-10", "tomorrow"), request)
                        .status())
                .isEqualTo(400);
        Answer empty = as("zhao").post("/{id}/feedback", "{\"department\": \"PRD\", \"points\": \" \"}", request);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.fields()).containsExactly("points");
        Answer oversized = as("zhao")
                .post(
                        "/{id}/feedback",
                        "{\"department\": \"PRD\", \"points\": \"%s\"}".formatted("長".repeat(4001)),
                        request);
        assertThat(oversized.status()).isEqualTo(422);
        assertThat(as("zhao")
                        .post(
                                "/{id}/feedback",
                                "{\"department\": \"PRD\", \"points\": \"%s\"}".formatted("x".repeat(2_000_000)),
                                request)
                        .status())
                .isEqualTo(413);
        assertThat(as("zhao")
                        .post("/{id}/feedback", FEEDBACK.replace("\"SLS\"", "\"PRD\""), request)
                        .fieldCodes())
                .containsExactly("need.department.own");
    }

    @Test
    void shouldLetTheDepartmentAskedAnswerADependencyOnce() {
        UUID request = openRoom();
        String dependency = dependencyOf(request);

        assertThat(answer("zhao", request, dependency, "AGREED").code()).isEqualTo("only-department-representative");
        assertThat(answer("xiaoli", request, dependency, "DECLINED").fieldCodes())
                .containsExactly("dependency.remark.required");
        Answer answered = answer("xiaoli", request, dependency, "AGREED");

        assertThat(answered.body().path("state").asString()).isEqualTo("AGREED");
        assertThat(told(lastPublished(request, "dependency-answered")))
                .containsExactly("chen", "zhao", "zhang", "wang");
        assertThat(answer("sales-director", request, dependency, "AGREED").code())
                .isEqualTo("dependency-answered");
        assertThat(answer("finance-liaison", request, dependency, "AGREED").status())
                .isEqualTo(404);
    }

    @Test
    void shouldLetADepartmentSeeTheRequestOnceItIsAskedForSomething() {
        UUID request = openRoom();
        assertThat(as("finance-liaison").get("/{id}", request).status()).isEqualTo(404);

        as("zhao").post("/{id}/feedback", FEEDBACK.replace("\"SLS\"", "\"FIN\""), request);

        Answer room = as("finance-liaison").get("/{id}", request);
        assertThat(room.status()).isEqualTo(200);
        assertThat(room.body().path("consulted").toString()).isEqualTo("[\"FIN\"]");
        assertThat(room.body().path("acts").toString()).contains("answer-dependency");
    }

    private String filed(UUID request) {
        return as("zhao").post("/{id}/feedback", FEEDBACK, request).id();
    }

    private String dependencyOf(UUID request) {
        filed(request);
        return lastPublished(request, "dependency-raised").path("dependencyId").asString();
    }

    private Answer act(String person, UUID request, String feedback, String act) {
        return as(person).post("/{id}/feedback/{f}/" + act, "", request, feedback);
    }

    private Answer answer(String person, UUID request, String dependency, String answer) {
        return as(person)
                .post("/{id}/dependencies/{d}/answer", "{\"answer\": \"%s\"}".formatted(answer), request, dependency);
    }
}
