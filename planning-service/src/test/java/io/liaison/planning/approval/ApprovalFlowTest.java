package io.liaison.planning.approval;

import static io.liaison.planning.fixture.Bodies.answer;
import static io.liaison.planning.fixture.Bodies.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.planning.fixture.Caller.Answer;
import io.liaison.planning.fixture.PlanningTest;
import io.liaison.planning.fixture.Wordings;
import io.liaison.planning.wording.application.CurrentWording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ApprovalFlowTest extends PlanningTest {

    @Autowired
    private CurrentWording wording;

    private static final Map<String, String> HEADS =
            Map.of("PRD", "chen", "SLS", "sales-director", "LOG", "logistics-director");

    @Test
    void shouldSendThePlanRoundTheDepartmentsInvolved() {
        UUID request = openRoom();
        draft(request, 0, plan());

        Answer submitted = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.body().path("planVersion").asInt()).isEqualTo(1);
        assertThat(submitted.body().path("round").asInt()).isEqualTo(1);
        assertThat(submitted.body().path("awaiting").valueStream().map(JsonNode::asString))
                .containsExactly("PRD", "SLS", "LOG");
        assertThat(roomState(request)).isEqualTo("PLAN_APPROVAL");
        JsonNode event = lastPublished(request, "plan-submitted");
        assertThat(asked(event)).containsExactly("chen", "sales-director", "logistics-director");
        assertThat(event.path("answerBy").asString()).isEqualTo("2024-05-08T02:00:00Z");
        assertThat(event.path("awaiting").toString()).isEqualTo("[\"PRD\",\"SLS\",\"LOG\"]");
        assertThat(audited(request)).contains("edit-plan", "submit-plan");
    }

    @Test
    void shouldComeIntoForceWhenAllAgree() {
        UUID request = submittedPlan();

        HEADS.forEach((department, head) -> assertThat(
                        as(head).post("/{id}/plan/answer", answer(department, "AGREE"), request)
                                .status())
                .isEqualTo(200));

        assertThat(roomState(request)).isEqualTo("PLAN_AGREED");
        JsonNode approved = lastPublished(request, "plan-approved");
        assertThat(approved.path("planVersion").asInt()).isEqualTo(1);
        assertThat(approved.path("tasks").size()).isEqualTo(4);
        assertThat(approved.path("tasks").path(0).path("taskId").asString()).hasSize(36);
        assertThat(told(approved)).contains("zhao", "wang", "xiaoli", "logistics-liaison", "li");
        assertThat(as("wang")
                        .get("/{id}", request)
                        .body()
                        .path("plan")
                        .path("inForce")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void shouldOpenSecondCoordinationWithTheFirstAnswerThatIsNoAgreement() {
        UUID request = submittedPlan();

        Answer answered = as("chen").post("/{id}/plan/answer", """
                {"department": "PRD", "answer": "NEEDS_CHANGE", "tasks": [{"taskKey": "sheets", "reason": "需至5月13日"}]}
                """, request);

        assertThat(answered.body().path("state").asString()).isEqualTo("DISPUTED");
        assertThat(answered.body().path("awaiting").size()).isZero();
        assertThat(roomState(request)).isEqualTo("SECOND_COORDINATION");
        JsonNode opened = lastPublished(request, "second-coordination-opened");
        assertThat(opened.path("points").path(0).path("reason").asString()).isEqualTo("sheets: 需至5月13日");
        assertThat(asked(opened)).containsExactly("li", "zhang");
        assertThat(as("sales-director")
                        .post("/{id}/plan/answer", answer("SLS", "AGREE"), request)
                        .code())
                .isEqualTo("plan-not-in-approval");
        assertThat(as("li").get("/duties").body().toString()).contains("lead-second-coordination", request.toString());
    }

    @Test
    void shouldCountRoundsAndKeepTaskIdsOverVersions() {
        UUID request = submittedPlan();
        as("chen").post("/{id}/plan/answer", answer("PRD", "DISAGREE"), request);
        draft(request, 1, plan("2024-05-16"));

        Answer second = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(second.body().path("planVersion").asInt()).isEqualTo(2);
        assertThat(second.body().path("round").asInt()).isEqualTo(2);
        List<JsonNode> versions = as("wang")
                .get("/{id}/plan/versions", request)
                .body()
                .valueStream()
                .toList();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).path("tasks").path(0).path("taskId"))
                .isEqualTo(versions.get(1).path("tasks").path(0).path("taskId"));
        Answer difference = as("wang").get("/{id}/plan/versions/2/difference?since=1", request);
        assertThat(difference.body().path("changed").toString())
                .isEqualTo("[{\"taskKey\":\"posters\",\"fields\":[\"plannedFinish\"]}]");
    }

    @Test
    void shouldAskOnlyThoseAChangeConcerns() {
        UUID request = approvedPlan();
        draft(request, 1, plan().replace("2024-05-24", "2024-05-27"));

        Answer changed = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(changed.body().path("awaiting").toString()).isEqualTo("[\"LOG\"]");
        assertThat(changed.body().path("round").asInt()).isEqualTo(1);
        as("logistics-director").post("/{id}/plan/answer", answer("LOG", "AGREE"), request);
        assertThat(roomState(request)).isEqualTo("PLAN_AGREED");
        assertThat(as("wang")
                        .get("/{id}/plan/versions/1", request)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("SUPERSEDED");
        assertThat(lastPublished(request, "plan-approved").path("planVersion").asInt())
                .isEqualTo(2);
    }

    @Test
    void shouldAgreeAtOnceToAChangeThatConcernsTheLeadAlone() {
        UUID request = approvedPlan();
        draft(request, 1, plan("2024-05-17"));

        Answer changed = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(changed.body().path("state").asString()).isEqualTo("APPROVED");
        assertThat(roomState(request)).isEqualTo("PLAN_AGREED");
        assertThat(published(request, "plan-approved")).hasSize(2);
    }

    @Test
    void shouldRefuseAChangeThatChangesNothing() {
        UUID request = approvedPlan();

        Answer unchanged = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(unchanged.status()).isEqualTo(409);
        assertThat(unchanged.code()).isEqualTo("plan-unchanged");
    }

    @Test
    void shouldLetOnlyTheLeadsHeadSubmit() {
        UUID request = openRoom();
        draft(request, 0, plan());

        assertThat(as("wang").post("/{id}/plan/submission", "", request).code()).isEqualTo("only-lead-head");
        assertThat(as("chen").post("/{id}/plan/submission", "", request).status())
                .isEqualTo(403);
        assertThat(as("finance-director")
                        .post("/{id}/plan/submission", "", request)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void shouldRefuseASecondSubmissionWhileAVersionGoesRound() {
        UUID request = submittedPlan();

        Answer repeated = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(repeated.status()).isEqualTo(409);
        assertThat(repeated.code()).isEqualTo("plan-in-approval");
        assertThat(put("zhang", request, 1, plan()).code()).isEqualTo("plan-in-approval");
    }

    @Test
    void shouldSayEverythingThatStandsAgainstAPlan() {
        UUID request = openRoom();

        Answer refused = as("zhang").post("/{id}/plan/submission", "", request);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("plan-incomplete");
        assertThat(refused.fieldCodes())
                .contains("plan.tasks.required", "plan.department.without-task", "plan.contingency.required");
    }

    @Test
    void shouldWantVagueWordingAcknowledged() {
        UUID request = openRoom();
        publish(Wordings.list("zh-Hant", Wordings.word("TIME", "盡快")));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !wording.get().in("盡快").isEmpty());
        Answer drafted = draft(request, 0, plan().replace("3份功能說明", "盡快提供說明"));
        assertThat(drafted.body().path("findings").path(0).path("field").asString())
                .isEqualTo("tasks[0].deliveryStandard[0]");

        Answer refused = as("zhang").post("/{id}/plan/submission", "", request);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("findings-not-acknowledged");

        Answer accepted = as("zhang").post("/{id}/plan/submission", """
                {"acknowledgedFindings": [{"rule": "vague-time", "field": "tasks[0].deliveryStandard[0]"}]}""", request);
        assertThat(accepted.status()).isEqualTo(200);
    }

    @Test
    void shouldSubmitOnlyTheDraftThatWasRead() {
        UUID request = openRoom();
        draft(request, 0, plan());
        draft(request, 1, plan("2024-05-16"));

        assertThat(as("zhang")
                        .post("/{id}/plan/submission", Map.of("If-Match", "\"1\""), "", request)
                        .status())
                .isEqualTo(412);
        assertThat(as("zhang")
                        .post("/{id}/plan/submission", Map.of("If-Match", "\"2\""), "", request)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void shouldLetOnlyTheHeadsOfTheDepartmentsAnswer() {
        UUID request = submittedPlan();

        assertThat(as("zhao")
                        .post("/{id}/plan/answer", answer("PRD", "AGREE"), request)
                        .code())
                .isEqualTo("only-department-head");
        assertThat(as("chen")
                        .post("/{id}/plan/answer", answer("SLS", "AGREE"), request)
                        .status())
                .isEqualTo(403);
        assertThat(as("finance-director")
                        .post("/{id}/plan/answer", answer("FIN", "AGREE"), request)
                        .status())
                .isEqualTo(404);
        assertThat(as("li").post("/{id}/plan/answer", answer("PMO", "AGREE"), request)
                        .code())
                .isEqualTo("department-not-asked");
    }

    @Test
    void shouldRefuseARepeatedAnswer() {
        UUID request = submittedPlan();
        as("chen").post("/{id}/plan/answer", answer("PRD", "AGREE"), request);

        Answer repeated = as("chen").post("/{id}/plan/answer", answer("PRD", "AGREE"), request);

        assertThat(repeated.status()).isEqualTo(409);
        assertThat(repeated.code()).isEqualTo("plan-already-answered");
        assertThat(as("zhang")
                        .post("/{id}/plan/answer", answer("MKT", "AGREE"), request)
                        .code())
                .isEqualTo("plan-already-answered");
    }

    @Test
    void shouldWantAReasonForWhatIsNoAgreement() {
        UUID request = submittedPlan();

        Answer silent =
                as("chen").post("/{id}/plan/answer", "{\"department\": \"PRD\", \"answer\": \"DISAGREE\"}", request);
        Answer unknownTask = as("chen").post("/{id}/plan/answer", """
                {"department": "PRD", "answer": "DISAGREE", "tasks": [{"taskKey": "nothing", "reason": "x"}]}""", request);

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.fieldCodes()).containsExactly("answer.reason.required");
        assertThat(unknownTask.fieldCodes()).containsExactly("answer.task.unknown");
    }

    @Test
    void shouldRefuseWhatItCanNotRead() {
        UUID request = submittedPlan();

        assertThat(as("chen")
                        .post("/{id}/plan/answer", "{\"department\": \"PRD\", \"answer\": \"PERHAPS\"}", request)
                        .status())
                .isEqualTo(400);
        assertThat(as("chen").post("/{id}/plan/answer", "{not json", request).status())
                .isEqualTo(400);
        assertThat(as("chen")
                        .post("/{id}/plan/answer", """
                {"department": "PRD", "answer": "DISAGREE", "reason": "%s"}""".formatted("x".repeat(4001)), request)
                        .status())
                .isEqualTo(422);
        assertThat(as("chen").get("/nonsense").status()).isEqualTo(404);
    }

    @Test
    void shouldCountAnswersGivenAtTheSameTime() {
        UUID request = submittedPlan();

        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        HEADS.forEach((department, head) -> answers.add(CompletableFuture.supplyAsync(
                () -> as(head).post("/{id}/plan/answer", answer(department, "AGREE"), request))));

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsOnly(200);
        assertThat(roomState(request)).isEqualTo("PLAN_AGREED");
        assertThat(published(request, "plan-answered")).hasSize(3);
        assertThat(published(request, "plan-approved")).hasSize(1);
    }

    @Test
    void shouldEndARoundOnceHoweverManyDisagreeAtTheSameTime() {
        UUID request = submittedPlan();

        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        HEADS.forEach((department, head) -> answers.add(CompletableFuture.supplyAsync(
                () -> as(head).post("/{id}/plan/answer", answer(department, "DISAGREE"), request))));

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(200, 409, 409);
        assertThat(published(request, "second-coordination-opened")).hasSize(1);
    }

    private UUID submittedPlan() {
        UUID request = openRoom();
        draft(request, 0, plan());
        assertThat(as("zhang").post("/{id}/plan/submission", "", request).status())
                .isEqualTo(200);
        return request;
    }

    private UUID approvedPlan() {
        UUID request = submittedPlan();
        HEADS.forEach((department, head) -> as(head).post("/{id}/plan/answer", answer(department, "AGREE"), request));
        assertThat(roomState(request)).isEqualTo("PLAN_AGREED");
        return request;
    }

    private Answer draft(UUID request, long version, String body) {
        Answer drafted = put("wang", request, version, body);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(200);
        return drafted;
    }

    private Answer put(String person, UUID request, long version, String body) {
        return as(person).put("/{id}/plan", Map.of("If-Match", "\"" + version + "\""), body, request);
    }
}
