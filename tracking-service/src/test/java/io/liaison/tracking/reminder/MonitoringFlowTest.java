package io.liaison.tracking.reminder;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Campaign.Item;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;

/** Every rule of monitoring fires once, whatever happens around it: four workers race for each deadline. */
class MonitoringFlowTest extends TrackingTest {

    // --- due in 3 days, due in 1 day ---------------------------------------------------------------------------------

    @Test
    void shouldRemindTheOwnerThreeDaysAndAlsoTheLeadOneDayBefore() {
        Campaign campaign = openCampaign(Item.POSTERS);

        moveTo("2024-05-12T08:59");
        assertThat(published(campaign, "due-reminder")).isEmpty();
        moveTo("2024-05-12T09:00");
        assertThat(told(onlyPublished(campaign, "due-reminder"))).containsExactly("wang*");
        moveTo("2024-05-14T08:59");
        assertThat(published(campaign, "due-reminder")).hasSize(1);
        moveTo("2024-05-14T23:00");

        List<JsonNode> reminders = published(campaign, "due-reminder");
        assertThat(reminders)
                .extracting(event -> event.path("daysLeft").asInt())
                .containsExactly(3, 1);
        assertThat(told(reminders.get(1))).containsExactly("wang*", "zhang", "li");
        assertThat(reminders.get(1).has("by")).isFalse();
    }

    @Test
    void shouldSkipRemindersThatArePastWhenTheTaskOpens() {
        Campaign campaign = openCampaign(Item.SHEETS);

        moveTo("2024-05-09T09:00");

        assertThat(published(campaign, "due-reminder"))
                .extracting(event -> event.path("daysLeft").asInt())
                .containsExactly(1);
    }

    @Test
    void shouldNotRemindOfWhatIsDelivered() {
        Campaign campaign = openCampaign(Item.POSTERS);
        report(campaign, POSTERS, "wang");
        deliver(campaign, POSTERS, "wang");

        moveTo("2024-05-16T12:00");

        assertThat(published(campaign, "due-reminder")).isEmpty();
        assertThat(published(campaign, "red-alert-raised")).isEmpty();
        assertThat(published(campaign, "update-missing")).isEmpty();
    }

    @Test
    void shouldMoveRemindersWithTheDatesOfTheTask() {
        Campaign campaign = openCampaign(Item.POSTERS);
        apply(campaign.planApproved(2, Item.POSTERS.until("2024-05-22")));

        moveTo("2024-05-14T12:00");
        assertThat(published(campaign, "due-reminder")).isEmpty();
        moveTo("2024-05-19T09:00");

        assertThat(onlyPublished(campaign, "due-reminder").path("plannedFinish").asString())
                .isEqualTo("2024-05-22");
    }

    // --- no update today ---------------------------------------------------------------------------------------------

    @Test
    void shouldNoticeAtFiveOnWorkingDaysWithoutAnUpdate() {
        Campaign campaign = openCampaign(Item.POSTERS);
        report(campaign, POSTERS, "wang");

        moveTo("2024-05-08T17:00");
        assertThat(published(campaign, "update-missing")).isEmpty();
        moveTo("2024-05-09T16:59");
        assertThat(published(campaign, "update-missing")).isEmpty();
        moveTo("2024-05-09T17:00");
        JsonNode missing = onlyPublished(campaign, "update-missing");
        assertThat(told(missing)).containsExactly("wang*");
        assertThat(missing.path("date").asString()).isEqualTo("2024-05-09");

        clock.set(Tasks.at("2024-05-10T16:59"));
        report(campaign, POSTERS, "wang");
        moveTo("2024-05-12T17:00");
        assertThat(published(campaign, "update-missing")).hasSize(1);
        moveTo("2024-05-13T17:00");
        assertThat(dates(campaign)).containsExactly("2024-05-09", "2024-05-13");
    }

    @Test
    void shouldNotOweUpdatesBeforeItIsStarted() {
        Campaign campaign = openCampaign(Item.POSTERS);

        moveTo("2024-05-10T18:00");

        assertThat(published(campaign, "update-missing")).isEmpty();
    }

    @Test
    void shouldSkipADayThatBecameAHolidayMeanwhile() {
        Campaign campaign = openCampaign(Item.POSTERS);
        report(campaign, POSTERS, "wang");
        moveTo("2024-05-08T17:30");
        organisation.holidays(LocalDate.of(2024, 5, 9));

        moveTo("2024-05-10T17:00");

        assertThat(dates(campaign)).containsExactly("2024-05-10");
    }

    // --- stale -------------------------------------------------------------------------------------------------------

    @Test
    void shouldUrgeOwnerAndSuperiorAfterEach24HoursOfWorkingDaysWithoutUpdate() {
        Campaign campaign = openCampaign(Item.SHEETS.until("2024-05-24"));
        clock.set(Tasks.at("2024-05-08T16:00"));
        report(campaign, SHEETS, "zhao");

        moveTo("2024-05-09T15:59");
        assertThat(published(campaign, "update-stale")).isEmpty();
        moveTo("2024-05-09T16:00");
        JsonNode first = onlyPublished(campaign, "update-stale");
        assertThat(told(first)).containsExactly("zhao*", "chen");
        assertThat(first.path("since").asString()).isEqualTo("2024-05-08T08:00:00Z");

        moveTo("2024-05-13T15:59");
        assertThat(published(campaign, "update-stale")).hasSize(2);
        moveTo("2024-05-13T16:00");
        assertThat(published(campaign, "update-stale"))
                .extracting(event -> event.path("count").asInt())
                .containsExactly(1, 2, 3);

        report(campaign, SHEETS, "zhao");
        moveTo("2024-05-14T15:59");
        assertThat(published(campaign, "update-stale")).hasSize(3);
        moveTo("2024-05-14T16:00");
        assertThat(published(campaign, "update-stale")).hasSize(4);
    }

    @Test
    void shouldUrgeATaskThatShouldHaveBegun() {
        Campaign campaign = openCampaign(Item.TRAINING);

        moveTo("2024-05-14T08:59");
        assertThat(published(campaign, "update-stale")).isEmpty();
        moveTo("2024-05-14T09:00");

        assertThat(told(onlyPublished(campaign, "update-stale"))).containsExactly("xiaoli*", "sales-director");
    }

    @Test
    @Proves("9-visibility-named")
    void shouldLetTheSuperiorWhoIsToldSeeTheRequest() {
        Campaign campaign = openCampaign(Item.SHEETS.ownedBy("chen").until("2024-05-24"));
        expect(404, as("gm").get("/tasks/{id}", campaign.task(SHEETS)));

        moveTo("2024-05-09T09:30");

        assertThat(told(onlyPublished(campaign, "update-stale"))).containsExactly("chen*", "gm");
        expect(200, as("gm").get("/tasks/{id}", campaign.task(SHEETS)));
    }

    @Test
    void shouldMoveAnUrgeWhenADayBecameAHolidayMeanwhile() {
        Campaign campaign = openCampaign(Item.SHEETS.until("2024-05-24"));
        report(campaign, SHEETS, "zhao");
        organisation.holidays(LocalDate.of(2024, 5, 9));

        moveTo("2024-05-10T09:29");
        assertThat(published(campaign, "update-stale")).isEmpty();
        moveTo("2024-05-10T09:30");

        assertThat(published(campaign, "update-stale")).hasSize(1);
    }

    // --- overdue -----------------------------------------------------------------------------------------------------

    @Test
    void shouldTurnRedWhenThePlannedFinishHasPassed() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        moveTo("2024-05-10T23:59");
        assertThat(published(campaign, "red-alert-raised")).isEmpty();
        moveTo("2024-05-11T00:00");
        JsonNode alert = onlyPublished(campaign, "red-alert-raised");
        assertThat(alert.path("reason").asString()).isEqualTo("OVERDUE");
        assertThat(told(alert)).containsExactly("zhang*", "zhao", "wang");

        moveTo("2024-05-14T12:00");
        report(campaign, SHEETS, "zhao");
        assertThat(published(campaign, "red-alert-raised")).hasSize(1);
        deliver(campaign, SHEETS, "zhao");

        List<JsonNode> raised = published(campaign, "red-alert-raised");
        assertThat(raised).extracting(event -> event.path("reason").asString()).containsExactly("OVERDUE", "UPSTREAM");
        assertThat(raised.get(1).path("expectedFinish").asString()).isEqualTo("2024-05-17");
        assertThat(onlyPublished(campaign, "red-alert-cleared").path("cause").asString())
                .isEqualTo("DELIVERY");
    }

    @Test
    void shouldBeClearedByANewPlanVersion() {
        Campaign campaign = openCampaign(Item.SHEETS);
        moveTo("2024-05-11T00:00");

        apply(campaign.planApproved(2, Item.SHEETS.until("2024-05-15")));

        assertThat(onlyPublished(campaign, "red-alert-cleared").path("cause").asString())
                .isEqualTo("NEW_PLAN_VERSION");
        moveTo("2024-05-16T00:00");
        assertThat(published(campaign, "red-alert-raised")).hasSize(2);
    }

    // --- acceptance --------------------------------------------------------------------------------------------------

    @Test
    void shouldRemindAcceptorsAfter48HoursAndEachDay() {
        Campaign campaign = openCampaign(Item.SHEETS);
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");

        moveTo("2024-05-10T09:29");
        assertThat(published(campaign, "acceptance-overdue")).isEmpty();
        moveTo("2024-05-10T09:30");
        assertThat(told(onlyPublished(campaign, "acceptance-overdue"))).containsExactly("wang*", "zhang*");
        moveTo("2024-05-12T09:30");
        assertThat(published(campaign, "acceptance-overdue"))
                .extracting(event -> event.path("count").asInt())
                .containsExactly(1, 2, 3);

        accept(campaign, SHEETS, "wang");
        moveTo("2024-05-20T09:30");
        assertThat(published(campaign, "acceptance-overdue")).hasSize(3);
    }

    // --- once, whatever happens --------------------------------------------------------------------------------------

    @Test
    void shouldFireEachOnceForManyTasksOfOneRequestAtTheSameInstant() {
        Item[] items = IntStream.range(0, 8)
                .mapToObj(number -> new Item("t" + number, "PRD", "zhao", "2024-05-08", "2024-05-13", List.of()))
                .toArray(Item[]::new);
        Campaign campaign = openCampaign(items);
        for (Item item : items) {
            report(campaign, item.key(), "zhao");
        }

        moveTo("2024-05-14T00:00");

        assertThat(published(campaign, "due-reminder")).hasSize(16);
        assertThat(published(campaign, "update-missing")).hasSize(24);
        assertThat(published(campaign, "update-stale")).hasSize(24);
        assertThat(published(campaign, "red-alert-raised")).hasSize(8);
    }

    @Test
    void shouldFireEachOnceAfterTheServiceWasDown() {
        Campaign campaign = openCampaign(Item.SHEETS);
        report(campaign, SHEETS, "zhao");
        SmartLifecycle workers = context.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().equals("DeadlineWorkers"))
                .findFirst()
                .orElseThrow();

        workers.stop();
        clock.set(Tasks.at("2024-05-13T18:00"));
        workers.start();
        moveTo("2024-05-13T18:00");

        assertThat(dates(campaign)).containsExactly("2024-05-09", "2024-05-10", "2024-05-13");
        assertThat(published(campaign, "due-reminder")).hasSize(1);
        assertThat(published(campaign, "update-stale")).hasSize(3);
        assertThat(published(campaign, "red-alert-raised")).hasSize(1);
    }

    @Test
    void shouldStayConsistentWhenCommandsAndDeadlinesMeet() {
        Campaign campaign = openCampaign(Item.SHEETS, Item.POSTERS);
        report(campaign, SHEETS, "zhao");
        report(campaign, POSTERS, "wang");
        clock.set(Tasks.at("2024-05-10T23:59"));

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 10)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> as("wang")
                        .post("/tasks/{id}/updates", Bodies.update(number), campaign.task(POSTERS))
                        .status()))
                .toList();
        CompletableFuture<Integer> delivery = CompletableFuture.supplyAsync(() -> as("zhao")
                .post("/tasks/{id}/deliverables", Bodies.DELIVERABLE, campaign.task(SHEETS))
                .status());
        moveTo("2024-05-11T00:00");

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(201));
        assertThat(delivery.join()).isEqualTo(201);
        assertThat(rows("select id from red_alert where task_id = '%s' and cleared_at is null"
                        .formatted(campaign.task(SHEETS))))
                .isEmpty();
        assertThat(watched(campaign, SHEETS)).containsExactly("task-acceptance-waiting");
        int raised = published(campaign, "red-alert-raised").stream()
                .filter(event -> event.path("taskId")
                        .asString()
                        .equals(campaign.task(SHEETS).toString()))
                .toList()
                .size();
        assertThat(raised).isLessThanOrEqualTo(1);
    }

    @Test
    @Proves("2-withdrawal-closes")
    void shouldWatchNothingOfAWithdrawnRequest() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        apply(campaign.withdrawn());
        moveTo("2024-05-16T12:00");

        assertThat(watched(campaign, SHEETS)).isEmpty();
        assertThat(List.of("due-reminder", "update-missing", "update-stale", "red-alert-raised"))
                .allSatisfy(type -> assertThat(published(campaign, type)).isEmpty());
        JsonNode cancelled = onlyPublished(campaign, "tasks-cancelled");
        assertThat(told(cancelled)).containsExactly("zhao", "wang");
        assertThat(Map.of("cause", cancelled.path("cause").asString())).containsEntry("cause", "WITHDRAWN");
    }

    private List<String> dates(Campaign campaign) {
        return published(campaign, "update-missing").stream()
                .map(event -> event.path("date").asString())
                .toList();
    }
}
