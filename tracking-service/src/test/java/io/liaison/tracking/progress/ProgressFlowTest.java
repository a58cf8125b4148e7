package io.liaison.tracking.progress;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.test.Proves;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Caller.Answer;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProgressFlowTest extends TrackingTest {

    private static final String PATH = "/tasks/{id}/updates";

    @Test
    void shouldStartTheTaskAndAskTheHeadToReview() {
        Campaign campaign = openCampaign();

        Answer answer = expect(201, as("zhao").post(PATH, Bodies.update(40), campaign.task(SHEETS)));

        assertThat(answer.body().path("sequence").asInt()).isOne();
        JsonNode task = read(campaign, SHEETS);
        assertThat(task.path("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(task.path("percent").asInt()).isEqualTo(40);
        assertThat(task.path("updates").get(0).path("signature").path("person").asString())
                .isEqualTo("zhao");
        JsonNode event = onlyPublished(campaign, "progress-reported");
        assertThat(told(event)).containsExactly("chen*");
        assertThat(event.path("by").path("person").asString()).isEqualTo("zhao");
        assertThat(event.path("plannedFinish").asString()).isEqualTo("2024-05-10");
        assertThat(audited(campaign)).containsExactly("follow-plan", "follow-plan", "report-progress");
    }

    @Test
    void shouldTellTheLiaisonOfTheDepartmentThatIsWaitedFor() {
        Campaign campaign = openCampaign();

        expect(201, as("zhao").post(PATH, Bodies.risk("2024-05-10"), campaign.task(SHEETS)));

        assertThat(told(onlyPublished(campaign, "progress-reported"))).containsExactly("chen*", "xiaoli");
    }

    @Test
    void shouldNeedNoReviewWhereTheOwnerHeadsTheDepartment() {
        Campaign campaign = openCampaign(Campaign.Item.SHEETS.ownedBy("chen"));

        Answer answer = expect(201, as("chen").post(PATH, Bodies.update(40), campaign.task(SHEETS)));

        assertThat(answer.body().path("reviewed").asBoolean()).isTrue();
        assertThat(told(onlyPublished(campaign, "progress-reported"))).isEmpty();
    }

    @Test
    void shouldLetASubstituteReportAndKeepForWhom() {
        Campaign campaign = openCampaign();
        organisation.substitute(
                "zhao",
                new Substitution("designer", clock.instant(), clock.instant().plus(Duration.ofDays(1))));

        expect(201, as("designer").post(PATH, Bodies.update(40), campaign.task(SHEETS)));

        JsonNode signature = read(campaign, SHEETS).path("updates").get(0).path("signature");
        assertThat(signature.path("person").asString()).isEqualTo("designer");
        assertThat(signature.path("onBehalfOf").asString()).isEqualTo("zhao");
    }

    @Test
    void shouldRefuseEverybodyButTheOwner() {
        Campaign campaign = openCampaign();

        assertThat(List.of("wang", "chen", "zhang", "li")).allSatisfy(person -> {
            Answer answer = expect(403, as(person).post(PATH, Bodies.update(40), campaign.task(SHEETS)));
            assertThat(answer.code()).isEqualTo("only-task-owner");
        });
    }

    @Test
    @Proves("9-visibility-elsewhere")
    void shouldHideTheTaskFromOutsiders() {
        Campaign campaign = openCampaign();

        Answer hidden = expect(404, as("finance-director").post(PATH, Bodies.update(40), campaign.task(SHEETS)));
        Answer none = expect(404, as("finance-director").post(PATH, Bodies.update(40), UUID.randomUUID()));

        assertThat(hidden.code()).isEqualTo(none.code());
    }

    @Test
    void shouldRefuseUpdatesOfWhatIsDelivered() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");

        Answer answer = expect(409, as("zhao").post(PATH, Bodies.update(90), campaign.task(SHEETS)));

        assertThat(answer.code()).isEqualTo("task-not-to-report");
    }

    @Test
    void shouldAnswerARepeatedCallAsTheFirstAndReportOnce() {
        Campaign campaign = openCampaign();
        Map<String, String> key = Map.of("Idempotency-Key", "update-1");

        Answer first = expect(201, as("zhao").post(PATH, key, Bodies.update(40), campaign.task(SHEETS)));
        Answer again = expect(201, as("zhao").post(PATH, key, Bodies.update(40), campaign.task(SHEETS)));
        Answer other = expect(409, as("zhao").post(PATH, key, Bodies.update(41), campaign.task(SHEETS)));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(published(campaign, "progress-reported")).hasSize(1);
    }

    @Test
    void shouldDemandAKey() {
        Campaign campaign = openCampaign();

        expect(400, as("zhao").post(PATH, Map.of(), Bodies.update(40), campaign.task(SHEETS)));
    }

    @Test
    void shouldNumberConcurrentUpdatesWithoutGapOrDouble() {
        Campaign campaign = openCampaign();

        List<CompletableFuture<Answer>> calls = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> as("zhao").post(PATH, Bodies.update(number), campaign.task(SHEETS))))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join).map(answer -> expect(201, answer)))
                .extracting(answer -> answer.body().path("sequence").asInt())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(published(campaign, "progress-reported")).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"percent\": \"much\", \"workDone\": \"x\"}",
                "{\"percent\": 10, \"workDone\": \"x\", \"state\": \"SOMETHING\"}",
                "{\"percent\": 10, \"workDone\": \"x\", \"risk\": {\"reason\": \"r\", \"expectedFinish\": \"soon\"}}"
            })
    void shouldRefuseWhatCannotBeRead(String body) {
        Campaign campaign = openCampaign();

        expect(400, as("zhao").post(PATH, body, campaign.task(SHEETS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"percent\": 101, \"workDone\": \"x\"}",
                "{\"percent\": -1, \"workDone\": \"x\"}",
                "{\"percent\": 10, \"workDone\": \"  \"}",
                "{\"percent\": 100, \"workDone\": \"x\", \"state\": \"DELIVERED\"}",
                "{\"percent\": 10, \"workDone\": \"x\", \"risk\": {\"reason\": \"only a reason\"}}",
                "{\"percent\": 10, \"workDone\": \"x\", \"risk\": {\"expectedFinish\": \"2024-05-13\"}}",
                "{\"percent\": 10, \"workDone\": \"x\", \"risk\": {\"reason\": \"r\", \"expectedFinish\": \"2024-05-07\"}}"
            })
    void shouldRefuseWhatBreaksTheForm(String body) {
        Campaign campaign = openCampaign();

        Answer answer = expect(422, as("zhao").post(PATH, body, campaign.task(SHEETS)));

        assertThat(answer.fields()).isNotEmpty();
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("NOT_STARTED");
    }

    @Test
    void shouldRefuseTextThatIsTooLong() {
        Campaign campaign = openCampaign();
        String longText = "{\"percent\": 10, \"workDone\": \"" + "長".repeat(4001) + "\"}";
        String hugeText = "{\"percent\": 10, \"workDone\": \"" + "x".repeat(2_000_000) + "\"}";

        assertThat(expect(422, as("zhao").post(PATH, longText, campaign.task(SHEETS)))
                        .fields())
                .containsExactly("workDone");
        expect(413, as("zhao").post(PATH, hugeText, campaign.task(SHEETS)));
    }

    @Test
    void shouldSayInTheCallersLanguageWhy() {
        Campaign campaign = openCampaign();
        Map<String, String> headers = Map.of("Idempotency-Key", "x", "Accept-Language", "zh-Hant");

        Answer answer = expect(403, as("wang").post(PATH, headers, Bodies.update(1), campaign.task(SHEETS)));

        assertThat(answer.text()).contains("只有任務責任人");
    }

    // --- review ------------------------------------------------------------------------------------------------------

    @Test
    void shouldBeReviewedByTheHeadOfTheDepartmentOnce() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        String review = PATH + "/1/review";

        assertThat(expect(403, as("zhang").post(review, Map.of(), "", campaign.task(SHEETS)))
                        .code())
                .isEqualTo("only-department-head");
        expect(404, as("finance-director").post(review, Map.of(), "", campaign.task(SHEETS)));
        expect(404, as("chen").post(PATH + "/2/review", Map.of(), "", campaign.task(SHEETS)));
        expect(200, as("chen").post(review, Map.of(), "", campaign.task(SHEETS)));
        assertThat(expect(409, as("chen").post(review, Map.of(), "", campaign.task(SHEETS)))
                        .code())
                .isEqualTo("update-already-reviewed");

        assertThat(told(onlyPublished(campaign, "progress-reviewed"))).containsExactly("zhao");
        assertThat(read(campaign, SHEETS)
                        .path("updates")
                        .get(0)
                        .path("review")
                        .path("person")
                        .asString())
                .isEqualTo("chen");
    }

    @Test
    void shouldAnswerARepeatedReviewUnderItsKeyAsTheFirst() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        Map<String, String> key = Map.of("Idempotency-Key", "review-1");

        expect(200, as("chen").post(PATH + "/1/review", key, "", campaign.task(SHEETS)));
        expect(200, as("chen").post(PATH + "/1/review", key, "", campaign.task(SHEETS)));

        assertThat(published(campaign, "progress-reviewed")).hasSize(1);
    }

    // --- red alerts by update (the source's own example) -------------------------------------------------------------

    @Test
    void shouldRaiseRedAlertsWhenTheSheetsSlipAndClearThemWhenTheyComeBack() {
        Campaign campaign = openCampaign();

        expect(201, as("zhao").post(PATH, Bodies.risk("2024-05-13"), campaign.task(SHEETS)));

        List<JsonNode> raised = published(campaign, "red-alert-raised");
        assertThat(raised)
                .extracting(event -> event.path("taskTitle").asString() + " "
                        + event.path("reason").asString() + " "
                        + event.path("expectedFinish").asString())
                .containsExactly("Task sheets OWN_FORECAST 2024-05-13", "Task posters UPSTREAM 2024-05-16");
        assertThat(told(raised.get(0))).containsExactly("zhang*", "zhao", "wang");
        assertThat(told(raised.get(1))).containsExactly("zhang*", "wang");
        assertThat(raised.get(1).path("upstreamTaskId").asString())
                .isEqualTo(campaign.task(SHEETS).toString());
        assertThat(read(campaign, POSTERS).path("forecastFinish").asString()).isEqualTo("2024-05-16");
        assertThat(read(campaign, POSTERS).path("redAlert").path("reason").asString())
                .isEqualTo("UPSTREAM");

        expect(201, as("zhao").post(PATH, Bodies.risk("2024-05-14"), campaign.task(SHEETS)));
        assertThat(published(campaign, "red-alert-raised")).hasSize(2);

        report(campaign, SHEETS, "zhao");
        assertThat(published(campaign, "red-alert-cleared"))
                .extracting(event -> event.path("cause").asString())
                .containsExactly("PROGRESS_UPDATE", "PROGRESS_UPDATE");
        assertThat(read(campaign, POSTERS).has("redAlert")).isFalse();
        assertThat(published(campaign, "forecast-changed"))
                .extracting(event -> event.path("expectedFinish").asString())
                .containsExactly("2024-05-13", "2024-05-16", "2024-05-14", "2024-05-17", "2024-05-10", "2024-05-15");

        expect(201, as("zhao").post(PATH, Bodies.risk("2024-05-13"), campaign.task(SHEETS)));
        assertThat(published(campaign, "red-alert-raised")).hasSize(4);
    }

    @Test
    void shouldKeepTheClockOfTheOrganisation() {
        Campaign campaign = openCampaign();
        clock.set(Tasks.at("2024-05-09T00:30"));

        Answer today = as("zhao").post(PATH, Bodies.risk("2024-05-08"), campaign.task(SHEETS));

        assertThat(expect(422, today).fieldCodes()).containsExactly("update.risk.past");
    }
}
