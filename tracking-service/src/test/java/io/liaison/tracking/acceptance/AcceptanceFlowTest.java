package io.liaison.tracking.acceptance;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Substitution;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Caller.Answer;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Campaign.Item;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AcceptanceFlowTest extends TrackingTest {

    private static final String PATH = "/tasks/{id}/acceptance";

    @Test
    void shouldReturnWithFaultsAndAcceptOnTheSecondRound() {
        Campaign campaign = delivered();

        expect(200, as("zhang").post(PATH, Map.of(), Bodies.RETURNED, campaign.task(SHEETS)));
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("REWORK");
        JsonNode returned = onlyPublished(campaign, "deliverable-returned");
        assertThat(returned.path("faults").get(0).asString()).isEqualTo("the signature is missing");
        assertThat(told(returned)).containsExactly("zhao*");
        assertThat(watched(campaign, SHEETS)).contains("task-update-missing", "task-stale", "task-overdue");

        deliver(campaign, SHEETS, "zhao");
        Answer accepted = expect(200, as("wang").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)));

        assertThat(accepted.body().path("round").asInt()).isEqualTo(2);
        JsonNode task = read(campaign, SHEETS);
        assertThat(task.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(task.path("acceptanceRounds").valueStream())
                .extracting(round -> round.path("accepted").asBoolean())
                .containsExactly(false, true);
        assertThat(told(onlyPublished(campaign, "deliverable-accepted"))).containsExactly("zhao");
        assertThat(watched(campaign, SHEETS)).isEmpty();
    }

    @Test
    void shouldTakeNoCriterionWhereThePlanHasNoStandard() {
        Campaign campaign = openCampaign(Item.SHEETS.withoutStandard());
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");
        String returned = """
                {"accepted": false, "points": [{"criterion": " ", "met": false, "fault": "no code"}]}""";
        String twice = """
                {"accepted": false, "points": [{"met": false, "fault": "a"}, {"met": false, "fault": "b"}]}""";

        expect(422, as("zhang").post(PATH, Map.of(), twice, campaign.task(SHEETS)));
        expect(200, as("zhang").post(PATH, Map.of(), returned, campaign.task(SHEETS)));
        JsonNode point = read(campaign, SHEETS)
                .path("acceptanceRounds")
                .path(0)
                .path("points")
                .path(0);
        assertThat(point.has("criterion")).isFalse();
        assertThat(point.path("fault").asString()).isEqualTo("no code");

        deliver(campaign, SHEETS, "zhao");
        expect(200, as("zhang").post(PATH, Map.of(), "{\"accepted\": true, \"points\": []}", campaign.task(SHEETS)));
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void shouldBeJudgedByTheRaisingDepartmentOnly() {
        Campaign campaign = delivered();

        assertThat(List.of("chen", "sales-director", "xiaoli", "li"))
                .allSatisfy(person -> assertThat(
                                expect(403, as(person).post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)))
                                        .code())
                        .isEqualTo("only-raising-department"));
        expect(404, as("finance-director").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)));
    }

    @Test
    void shouldNeverBeJudgedByTheOwnerNotEvenForSomebodyElse() {
        Campaign campaign = openCampaign();
        report(campaign, POSTERS, "wang");
        deliver(campaign, POSTERS, "wang");
        organisation.substitute(
                "zhang",
                new Substitution("wang", clock.instant(), clock.instant().plus(Duration.ofDays(1))));

        assertThat(expect(403, as("wang").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(POSTERS)))
                        .code())
                .isEqualTo("not-the-task-owner");
        assertThat(read(campaign, POSTERS).path("acts").toString()).contains("judge-deliverable");
        expect(200, as("zhang").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(POSTERS)));
    }

    @Test
    void shouldRefuseWhatIsNotDeliveredAndARepeatedJudgement() {
        Campaign campaign = openCampaign();

        assertThat(expect(409, as("zhang").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)))
                        .code())
                .isEqualTo("task-not-delivered");
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");
        Map<String, String> key = Map.of("Idempotency-Key", "judge");
        expect(200, as("zhang").post(PATH, key, Bodies.ACCEPTED, campaign.task(SHEETS)));
        expect(200, as("zhang").post(PATH, key, Bodies.ACCEPTED, campaign.task(SHEETS)));
        expect(409, as("zhang").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)));
        assertThat(published(campaign, "deliverable-accepted")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"accepted\": true, \"points\": []}",
                "{\"accepted\": true, \"points\": [null]}",
                "{\"accepted\": false, \"points\": [{\"criterion\": \"three sheets\", \"met\": true}]}",
                "{\"accepted\": false, \"points\": [{\"criterion\": \"three sheets\", \"met\": false}]}",
                "{\"accepted\": false, \"points\": [{\"criterion\": \"other\", \"met\": false, \"fault\": \"x\"}]}"
            })
    void shouldRefuseAnIncompleteJudgement(String body) {
        Campaign campaign = delivered();

        expect(422, as("zhang").post(PATH, Map.of(), body, campaign.task(SHEETS)));
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("DELIVERED");
    }

    @Test
    void shouldRefuseWhatCannotBeReadOrIsTooMuch() {
        Campaign campaign = delivered();
        String longFault = """
                {"accepted": false, "points": [{"criterion": "three sheets", "met": false, "fault": "%s"}]}""";

        expect(400, as("zhang").post(PATH, Map.of(), "{\"accepted\": maybe}", campaign.task(SHEETS)));
        expect(422, as("zhang").post(PATH, Map.of(), longFault.formatted("x".repeat(2001)), campaign.task(SHEETS)));
        expect(
                413,
                as("zhang").post(PATH, Map.of(), longFault.formatted("x".repeat(2_000_000)), campaign.task(SHEETS)));
    }

    @Test
    void shouldRefuseToJudgeADeliverableThatWasReplacedMeanwhile() {
        Campaign campaign = delivered();
        expect(200, as("zhang").post(PATH, Map.of(), Bodies.RETURNED, campaign.task(SHEETS)));
        deliver(campaign, SHEETS, "zhao");
        String firstRound = Bodies.ACCEPTED.replaceFirst("\\{", "{\"round\": 1, ");

        expect(412, as("wang").post(PATH, Map.of(), firstRound, campaign.task(SHEETS)));
    }

    @Test
    void shouldTakeOneOfTwoJudgementsAtTheSameTime() {
        Campaign campaign = delivered();

        List<Answer> answers = Stream.of("zhang", "wang")
                .map(person -> CompletableFuture.supplyAsync(
                        () -> as(person).post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(published(campaign, "deliverable-accepted")).hasSize(1);
    }

    @Test
    void shouldOpenAcceptanceOnceAndCompleteWithTheReport() {
        Campaign campaign = delivered();
        report(campaign, POSTERS, "wang");
        assertThat(published(campaign, "acceptance-opened")).isEmpty();

        deliver(campaign, POSTERS, "wang");
        assertThat(told(onlyPublished(campaign, "acceptance-opened")))
                .contains("zhang", "zhao", "chen")
                .doesNotContain("wang");
        expect(200, as("zhang").post(PATH, Map.of(), Bodies.RETURNED, campaign.task(POSTERS)));
        deliver(campaign, POSTERS, "wang");
        assertThat(published(campaign, "acceptance-opened")).hasSize(1);

        accept(campaign, SHEETS, "wang");
        assertThat(published(campaign, "request-completed")).isEmpty();
        accept(campaign, POSTERS, "zhang");

        JsonNode completed = onlyPublished(campaign, "request-completed");
        assertThat(completed.path("report").path("tasks").valueStream())
                .extracting(task -> task.path("title").asString() + " "
                        + task.path("rounds").asInt())
                .containsExactlyInAnyOrder("Task sheets 1", "Task posters 2");
        assertThat(told(completed)).contains("li", "wang", "zhao").doesNotContain("zhang");
        JsonNode view = as("zhang").get("/requests/{id}", campaign.requestId()).body();
        assertThat(view.path("state").asString()).isEqualTo("COMPLETED");
        assertThat(view.path("report").path("tasks").size()).isEqualTo(2);
        assertThat(audited(campaign)).contains("open-acceptance", "complete-request");
        assertThat(rows("select id from deadline where state = 'PENDING' and group_key = '" + campaign.requestId()
                        + "'"))
                .isEmpty();
    }

    @RepeatedTest(5)
    void shouldCompleteOnceWhenTheLastTwoTasksAreAcceptedAtTheSameTime() {
        Campaign campaign = openCampaign(Item.SHEETS, Item.TRAINING, Item.POSTERS.ownedBy("designer"));
        Map<String, String> owners = Map.of(SHEETS, "zhao", Campaign.TRAINING, "xiaoli", POSTERS, "designer");
        owners.forEach((task, owner) -> report(campaign, task, owner));
        owners.forEach((task, owner) -> deliver(campaign, task, owner));

        owners.keySet().stream()
                .map(task -> CompletableFuture.supplyAsync(
                        () -> as("zhang").post(PATH, Map.of(), Bodies.ACCEPTED, campaign.task(task))))
                .toList()
                .forEach(call -> expect(200, call.join()));

        assertThat(published(campaign, "acceptance-opened")).hasSize(1);
        assertThat(published(campaign, "request-completed")).hasSize(1);
    }

    private Campaign delivered() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");
        return campaign;
    }
}
