package io.liaison.tracking.centre;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static io.liaison.tracking.fixture.Campaign.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Substitution;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Campaign.Item;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TaskCentreTest extends TrackingTest {

    @Test
    void shouldListMyTasksByPlannedFinishPageByPage() {
        List<UUID> wanted = new ArrayList<>();
        for (String finish : List.of("2030-01-03", "2030-01-01", "2030-01-02")) {
            wanted.add(
                    openCampaign(new Item("t" + finish, "LOG", "logistics-director", "2024-05-08", finish, List.of()))
                            .task("t" + finish));
        }

        JsonNode first = expect(200, as("logistics-director").get("/tasks?scope=mine&limit=2"))
                .body();
        JsonNode second = expect(
                        200,
                        as("logistics-director")
                                .get(
                                        "/tasks?scope=mine&limit=2&cursor={c}",
                                        first.path("next").asString()))
                .body();

        assertThat(ids(first))
                .containsExactly(wanted.get(1).toString(), wanted.get(2).toString());
        assertThat(ids(second)).containsExactly(wanted.get(0).toString());
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void shouldListTheTasksOfMyDepartment() {
        Campaign campaign = openCampaign(Item.SHEETS.until("2000-01-01"));

        assertThat(ids(as("chen").get("/tasks?scope=department&limit=100").body()))
                .contains(campaign.task(SHEETS).toString());
        assertThat(ids(as("sales-director")
                        .get("/tasks?scope=department&limit=100")
                        .body()))
                .doesNotContain(campaign.task(SHEETS).toString());
        assertThat(ids(as("designer").get("/tasks?scope=department&limit=100").body()))
                .doesNotContain(campaign.task(SHEETS).toString());
    }

    @Test
    void shouldListRedTasksFirstPageByPage() {
        Campaign early = openCampaign(Item.TRAINING.ownedBy("logistics-liaison").until("2024-05-14"));
        Campaign late = openCampaign(Item.TRAINING.ownedBy("logistics-liaison").until("2024-05-17"));
        String calm = early.task(TRAINING).toString();
        String red = late.task(TRAINING).toString();
        expect(
                201,
                as("logistics-liaison").post("/tasks/{id}/updates", Bodies.risk("2024-05-20"), late.task(TRAINING)));

        JsonNode first = as("logistics-liaison").get("/tasks?limit=1").body();
        assertThat(ids(first)).containsExactly(red);
        assertThat(ids(as("logistics-liaison")
                        .get("/tasks?limit=1&cursor={c}", first.path("next").asString())
                        .body()))
                .containsExactly(calm);
        assertThat(ids(as("logistics-liaison").get("/tasks?red=true").body())).containsExactly(red);
        assertThat(ids(as("logistics-liaison").get("/tasks?state=NOT_STARTED").body()))
                .containsExactly(calm);
        assertThat(ids(as("logistics-liaison")
                        .get("/tasks?state=NOT_STARTED&state=IN_PROGRESS")
                        .body()))
                .containsExactly(red, calm);
        assertThat(first.path("items").path(0).path("leadDepartment").asString())
                .isEqualTo("MKT");
    }

    @Test
    void shouldRefuseListsThatAreNone() {
        expect(400, as("chen").get("/tasks?state=LATE"));
        expect(400, as("chen").get("/tasks?red=maybe"));
        expect(422, as("chen").get("/tasks?limit=0"));
        expect(422, as("chen").get("/tasks?limit=101"));
        expect(422, as("chen").get("/tasks?cursor=nonsense"));
        expect(422, as("chen").get("/tasks?scope=everybody"));
        expect(404, as("chen").get("/tasks/none"));
    }

    @Test
    void shouldShowARequestWithItsAlertsAndWhatLags() {
        Campaign campaign = openCampaign();
        expect(201, as("zhao").post("/tasks/{id}/updates", Bodies.risk("2024-05-13"), campaign.task(SHEETS)));

        JsonNode view = expect(200, as("zhang").get("/requests/{id}", campaign.requestId()))
                .body();

        assertThat(view.path("state").asString()).isEqualTo("EXECUTING");
        assertThat(view.path("alerts").size()).isEqualTo(2);
        assertThat(view.path("tasks").valueStream())
                .allSatisfy(task -> assertThat(task.path("lagging").asBoolean()).isTrue());
        expect(404, as("finance-director").get("/requests/{id}", campaign.requestId()));
        expect(404, as("finance-director").get("/tasks/{id}", campaign.task(SHEETS)));
    }

    @Test
    void shouldNameTheActsThatAreOpen() {
        Campaign campaign = openCampaign();
        assertThat(acts(campaign, "zhao")).containsExactly("report-progress");
        assertThat(acts(campaign, "wang")).containsExactly("urge");
        report(campaign, SHEETS, "zhao");
        assertThat(acts(campaign, "zhao")).containsExactly("report-progress", "submit-deliverable");
        assertThat(acts(campaign, "chen")).containsExactly("review-progress");
        deliver(campaign, SHEETS, "zhao");
        assertThat(acts(campaign, "zhao")).isEmpty();
        assertThat(acts(campaign, "wang")).containsExactly("judge-deliverable");
        accept(campaign, SHEETS, "wang");
        assertThat(acts(campaign, "wang")).isEmpty();
    }

    @Test
    void shouldSayWhatWaitsForWhom() {
        Campaign campaign = openCampaign();
        assertThat(duties(campaign, "zhao")).containsExactly("report-progress sheets", "submit-deliverable sheets");

        expect(201, as("zhao").post("/tasks/{id}/updates", Bodies.risk("2024-05-13"), campaign.task(SHEETS)));
        assertThat(duties(campaign, "zhao")).containsExactly("submit-deliverable sheets");
        assertThat(duties(campaign, "chen")).containsExactly("review-progress sheets");
        assertThat(duties(campaign, "zhang")).containsExactlyInAnyOrder("step-in sheets", "step-in posters");

        clock.set(Tasks.at("2024-05-09T10:00"));
        assertThat(duties(campaign, "zhao")).containsExactly("report-progress sheets", "submit-deliverable sheets");
        deliver(campaign, SHEETS, "zhao");
        assertThat(duties(campaign, "zhao")).isEmpty();
        assertThat(duties(campaign, "zhang")).containsExactly("judge-deliverable sheets");
        assertThat(duties(campaign, "wang")).contains("judge-deliverable sheets");

        expect(200, as("zhang").post("/tasks/{id}/acceptance", Bodies.RETURNED, campaign.task(SHEETS)));
        assertThat(duties(campaign, "zhao")).containsExactly("report-progress sheets", "rework-deliverable sheets");
    }

    @Test
    void shouldShowASubstituteWhatWaitsForTheOther() {
        Campaign campaign = openCampaign();
        organisation.substitute(
                "zhao",
                new Substitution("designer", clock.instant(), clock.instant().plus(Duration.ofDays(1))));

        assertThat(as("designer").get("/duties").body().path("items").valueStream())
                .filteredOn(duty -> duty.path("requestId")
                        .asString()
                        .equals(campaign.requestId().toString()))
                .isNotEmpty()
                .allSatisfy(
                        duty -> assertThat(duty.path("onBehalfOf").asString()).isEqualTo("zhao"));
        expect(200, as("designer").get("/tasks/{id}", campaign.task(SHEETS)));
    }

    @Test
    void shouldWantToKnowWhoCalls() {
        expect(403, as("stranger").get("/duties"));
    }

    @Test
    void shouldNotListATaskThatWasLeftOut() {
        Campaign campaign = openCampaign();
        apply(campaign.planApproved(2, Item.SHEETS));

        assertThat(ids(as("wang").get("/tasks?limit=100").body()))
                .doesNotContain(campaign.task(POSTERS).toString());
    }

    private List<String> acts(Campaign campaign, String person) {
        return as(person)
                .get("/tasks/{id}", campaign.task(SHEETS))
                .body()
                .path("acts")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> duties(Campaign campaign, String person) {
        return expect(200, as(person).get("/duties"))
                .body()
                .path("items")
                .valueStream()
                .filter(duty -> duty.path("requestId")
                        .asString()
                        .equals(campaign.requestId().toString()))
                .map(duty -> duty.path("kind").asString() + " "
                        + duty.path("subject").asString().substring("Task ".length()))
                .toList();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(task -> task.path("id").asString())
                .toList();
    }
}
