package io.liaison.tracking.deliverable;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Caller.Answer;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.TrackingTest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeliverableFlowTest extends TrackingTest {

    private static final String PATH = "/tasks/{id}/deliverables";

    @Test
    void shouldHandInTextAndFilesAndAskTheRaisingDepartmentToJudge() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        Answer answer = expect(201, as("zhao").post(PATH, Bodies.DELIVERABLE, campaign.task(SHEETS)));

        assertThat(answer.body().path("round").asInt()).isOne();
        JsonNode task = read(campaign, SHEETS);
        assertThat(task.path("state").asString()).isEqualTo("DELIVERED");
        assertThat(task.path("deliverables")
                        .get(0)
                        .path("files")
                        .get(0)
                        .path("name")
                        .asString())
                .isEqualTo("sheets.pdf");
        JsonNode event = onlyPublished(campaign, "deliverable-submitted");
        assertThat(told(event)).containsExactly("wang*", "zhang*");
        assertThat(event.path("notify").get(0).path("dueAt").asString()).isEqualTo("2024-05-10T01:30:00Z");
        assertThat(watched(campaign, SHEETS)).containsExactly("task-acceptance-waiting");
    }

    @Test
    void shouldNotAskTheOwnerToJudge() {
        Campaign campaign = openCampaign();
        report(campaign, POSTERS, "wang");

        deliver(campaign, POSTERS, "wang");

        assertThat(told(onlyPublished(campaign, "deliverable-submitted"))).containsExactly("zhang*");
    }

    @Test
    void shouldRefuseWhoMayNotAndWhatIsNotUnderWay() {
        Campaign campaign = openCampaign();

        assertThat(expect(409, as("zhao").post(PATH, Bodies.DELIVERABLE, campaign.task(SHEETS)))
                        .code())
                .isEqualTo("task-not-to-deliver");
        report(campaign, SHEETS, "zhao");
        assertThat(expect(403, as("chen").post(PATH, Bodies.DELIVERABLE, campaign.task(SHEETS)))
                        .code())
                .isEqualTo("only-task-owner");
        expect(404, as("finance-director").post(PATH, Bodies.DELIVERABLE, campaign.task(SHEETS)));
        expect(400, as("zhao").post(PATH, Map.of(), Bodies.DELIVERABLE, campaign.task(SHEETS)));
    }

    @Test
    void shouldHandInOnceHoweverOftenAndConcurrentlyCalled() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        Map<String, String> key = Map.of("Idempotency-Key", "hand-in");

        assertThat(IntStream.range(0, 6)
                        .mapToObj(number -> CompletableFuture.supplyAsync(
                                () -> as("zhao").post(PATH, key, Bodies.DELIVERABLE, campaign.task(SHEETS))))
                        .toList())
                .allSatisfy(call -> expect(201, call.join()));
        assertThat(expect(409, as("zhao").post(PATH, Bodies.DELIVERABLE, campaign.task(SHEETS)))
                        .code())
                .isEqualTo("task-not-to-deliver");
        assertThat(published(campaign, "deliverable-submitted")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\": \" \"}",
                "{\"text\": \"x\", \"files\": [{}]}",
                "{\"text\": \"x\", \"files\": [null]}",
                "{\"text\": \"x\", \"files\": [{\"name\": \"a\", \"size\": -1}]}",
                "{\"text\": \"x\", \"files\": [{\"name\": \"a\", \"sha256\": \"../../etc\"}]}"
            })
    void shouldRefuseWhatBreaksTheForm(String body) {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        expect(422, as("zhao").post(PATH, body, campaign.task(SHEETS)));
    }

    @Test
    void shouldRefuseWhatCannotBeReadOrIsTooMuch() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        expect(400, as("zhao").post(PATH, "{\"text\": ", campaign.task(SHEETS)));
        expect(422, as("zhao").post(PATH, "{\"text\": \"" + "x".repeat(10_001) + "\"}", campaign.task(SHEETS)));
        expect(413, as("zhao").post(PATH, "{\"text\": \"" + "x".repeat(2_000_000) + "\"}", campaign.task(SHEETS)));
    }

    @Test
    void shouldClearRedAlertsAndFreeThoseWhoWaitedWhenDeliveredInTimeAfterAll() {
        Campaign campaign = openCampaign();
        expect(201, as("zhao").post("/tasks/{id}/updates", Bodies.risk("2024-05-13"), campaign.task(SHEETS)));

        deliver(campaign, SHEETS, "zhao");

        assertThat(published(campaign, "red-alert-cleared")).hasSize(2);
        assertThat(read(campaign, POSTERS).path("forecastFinish").asString()).isEqualTo("2024-05-15");
    }
}
