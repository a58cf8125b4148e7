package io.liaison.tracking.plan;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static io.liaison.tracking.fixture.Campaign.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.test.Proves;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Campaign.Event;
import io.liaison.tracking.fixture.Campaign.Item;
import io.liaison.tracking.fixture.TrackingTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What arrives through Kafka, once or more often, in whatever order the topics bring it. */
class PlanConsumerTest extends TrackingTest {

    private final Campaign campaign = new Campaign(UUID.randomUUID());

    @Test
    void shouldOpenTheTasksOfAnApprovedPlan() {
        publish(campaign.planApproved());

        awaitPublished("tasks-opened", 1);
        JsonNode opened = onlyPublished(campaign, "tasks-opened");
        assertThat(opened.path("planVersion").asInt()).isOne();
        assertThat(opened.path("taskIds").size()).isEqualTo(2);
        assertThat(told(opened)).containsExactly("zhao*", "wang*");
        assertThat(opened.path("tasks").size()).isEqualTo(2);
        assertThat(opened.path("tasks").get(0).path("owner").asString()).isEqualTo("zhao");
        assertThat(opened.path("tasks").get(0).path("state").asString()).isEqualTo("NOT_STARTED");
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("NOT_STARTED");
        assertThat(watched(campaign, POSTERS))
                .containsExactly("task-stale", "task-due-in-3-days", "task-due-in-1-day", "task-overdue");
    }

    @Test
    void shouldOpenThemOnceHoweverOftenTheEventArrives() {
        Event event = campaign.planApproved();
        Event sameVersion = campaign.planApproved();

        publish(event);
        publish(event);
        publish(sameVersion);
        publish(campaign.planApproved(2, Item.SHEETS, Item.POSTERS, Item.TRAINING));

        awaitPublished("tasks-opened", 2);
        assertThat(published(campaign, "tasks-opened"))
                .extracting(opened -> opened.path("taskIds").size())
                .containsExactly(2, 1);
    }

    @Test
    void shouldFollowANewVersion() {
        publish(campaign.planApproved());
        awaitPublished("tasks-opened", 1);
        expect(201, as("zhao").post("/tasks/{id}/updates", Bodies.risk("2024-05-13"), campaign.task(SHEETS)));

        publish(campaign.planApproved(2, Item.SHEETS.until("2024-05-13").ownedBy("chen"), Item.TRAINING));

        awaitPublished("tasks-cancelled", 1);
        assertThat(told(published(campaign, "tasks-opened").get(1))).containsExactly("xiaoli*", "chen");
        assertThat(told(onlyPublished(campaign, "tasks-cancelled"))).containsExactly("wang");
        assertThat(published(campaign, "tasks-opened")
                        .get(1)
                        .path("tasks")
                        .valueStream()
                        .map(task -> task.path("owner").asString() + " "
                                + task.path("state").asString()))
                .containsExactly("xiaoli NOT_STARTED", "chen IN_PROGRESS");
        JsonNode sheets = read(campaign, SHEETS);
        assertThat(sheets.path("owner").asString()).isEqualTo("chen");
        assertThat(sheets.path("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(sheets.path("forecastFinish").asString()).isEqualTo("2024-05-13");
        assertThat(sheets.has("redAlert")).isFalse();
        assertThat(read(campaign, POSTERS).path("state").asString()).isEqualTo("CANCELLED");
        assertThat(watched(campaign, POSTERS)).isEmpty();
        assertThat(watched(campaign, TRAINING)).isNotEmpty();
        expect(403, as("zhao").post("/tasks/{id}/updates", Bodies.update(50), campaign.task(SHEETS)));
        expect(201, as("chen").post("/tasks/{id}/updates", Bodies.update(50), campaign.task(SHEETS)));
    }

    @Test
    void shouldCompleteWhenANewVersionLeavesOutAllThatWasMissing() {
        publish(campaign.planApproved());
        awaitPublished("tasks-opened", 1);
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");
        accept(campaign, SHEETS, "wang");

        publish(campaign.planApproved(2, Item.SHEETS));

        awaitPublished("request-completed", 1);
        assertThat(published(campaign, "acceptance-opened")).hasSize(1);
        publish(campaign.planApproved(3, Item.SHEETS, Item.TRAINING));
        publish(campaign.withdrawn());
        await().atMost(SOON)
                .until(() -> !rows("select request_id from withdrawn_request where request_id = '"
                                + campaign.requestId() + "'")
                        .isEmpty());
        assertThat(published(campaign, "tasks-opened")).hasSize(2);
        assertThat(onlyPublished(campaign, "tasks-cancelled").path("cause").asString())
                .isEqualTo("PLAN_CHANGED");
    }

    @Test
    @Proves("2-withdrawal-closes")
    void shouldCancelWhatIsOpenOfAWithdrawnRequest() {
        publish(campaign.planApproved());
        awaitPublished("tasks-opened", 1);

        publish(campaign.withdrawn());

        awaitPublished("tasks-cancelled", 1);
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("CANCELLED");
        assertThat(expect(409, as("zhao").post("/tasks/{id}/updates", Bodies.update(50), campaign.task(SHEETS)))
                        .code())
                .isEqualTo("task-not-to-report");
        assertThat(published(campaign, "request-completed")).isEmpty();
        assertThat(as("zhang")
                        .get("/requests/{id}", campaign.requestId())
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void shouldOpenNothingOfARequestThatWasWithdrawnBeforeItsPlanArrived() {
        apply(campaign.withdrawn());

        apply(campaign.planApproved());

        assertThat(published(campaign, "tasks-opened")).isEmpty();
        assertThat(as("wang")
                        .get("/requests/{id}", campaign.requestId())
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("NOT_OPEN");
    }

    @Test
    void shouldBuryWhatIsNoPlanAndGoOn() {
        Campaign broken = new Campaign(UUID.randomUUID());
        publish(new Event(
                UUID.randomUUID().toString(),
                "liaison.planning",
                "liaison.planning.plan-approved.v1",
                broken.requestId(),
                Map.of("requestId", broken.requestId(), "title", "nothing else", "tasks", "none")));

        publish(campaign.planApproved());

        awaitPublished("tasks-opened", 1);
        await().atMost(SOON)
                .until(() -> rows("select id from dead_letter where message_key = '" + broken.requestId() + "'")
                                .size()
                        == 1);
    }

    @Test
    void shouldBeOverdueAtOnceWhenThePlanIsApprovedTooLate() {
        apply(campaign.planApproved(1, Item.SHEETS.until("2024-05-07")));

        assertThat(onlyPublished(campaign, "red-alert-raised").path("reason").asString())
                .isEqualTo("OVERDUE");
        assertThat(watched(campaign, SHEETS)).isEqualTo(List.of("task-stale"));
    }

    private void awaitPublished(String type, int count) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(published(campaign, type)).hasSize(count));
    }
}
