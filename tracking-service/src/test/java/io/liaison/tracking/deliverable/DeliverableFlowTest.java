package io.liaison.tracking.deliverable;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.file.FileEvents;
import io.liaison.platform.test.EventSchemas;
import io.liaison.platform.test.Proves;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Caller.Answer;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

        UUID file = stored(campaign, SHEETS);
        Answer answer = expect(201, as("zhao").post(PATH, Bodies.deliverable(file, file), campaign.task(SHEETS)));

        assertThat(answer.body().path("round").asInt()).isOne();
        JsonNode task = read(campaign, SHEETS);
        assertThat(task.path("state").asString()).isEqualTo("DELIVERED");
        JsonNode files = task.path("deliverables").get(0).path("files");
        assertThat(files).hasSize(1);
        assertThat(files.get(0).path("id").asString()).isEqualTo(file.toString());
        assertThat(files.get(0).path("name").asString()).isEqualTo("sheets.pdf");
        assertThat(files.get(0).path("mediaType").asString()).isEqualTo("application/pdf");
        JsonNode event = onlyPublished(campaign, "deliverable-submitted");
        assertThat(event.path("files")).isEqualTo(files);
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
    @ValueSource(strings = {"{}", "{\"text\": \" \"}", "{\"text\": \"x\", \"files\": [null]}"})
    void shouldRefuseWhatBreaksTheForm(String body) {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        expect(422, as("zhao").post(PATH, body, campaign.task(SHEETS)));
    }

    @Test
    @Proves("4-file-limits")
    void shouldRefuseWhatCannotBeReadOrIsTooMuch() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");

        expect(400, as("zhao").post(PATH, "{\"text\": ", campaign.task(SHEETS)));
        expect(400, as("zhao").post(PATH, "{\"text\": \"x\", \"files\": [{\"name\": \"a\"}]}", campaign.task(SHEETS)));
        expect(400, as("zhao").post(PATH, "{\"text\": \"x\", \"files\": [\"../../etc\"]}", campaign.task(SHEETS)));
        UUID[] many = Stream.generate(UUID::randomUUID).limit(51).toArray(UUID[]::new);
        expect(422, as("zhao").post(PATH, Bodies.deliverable(many), campaign.task(SHEETS)));
        expect(422, as("zhao").post(PATH, "{\"text\": \"" + "x".repeat(10_001) + "\"}", campaign.task(SHEETS)));
        expect(413, as("zhao").post(PATH, "{\"text\": \"" + "x".repeat(2_000_000) + "\"}", campaign.task(SHEETS)));
    }

    @Test
    @Proves("4-file-there")
    void shouldRefuseFilesThatAreNotThere() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        report(campaign, POSTERS, "wang");
        UUID ofOther = stored(campaign, POSTERS);
        UUID dropped = stored(campaign, SHEETS);
        apply(campaign.fileDropped(dropped));
        UUID late = UUID.randomUUID();
        apply(campaign.fileStored(late, SHEETS, clock.instant()));
        UUID good = stored(campaign, SHEETS);

        for (UUID bad : List.of(UUID.randomUUID(), ofOther, dropped, late)) {
            assertThat(expect(409, as("zhao").post(PATH, Bodies.deliverable(good, bad), campaign.task(SHEETS)))
                            .code())
                    .isEqualTo("file-not-there");
        }
        assertThat(read(campaign, SHEETS).path("state").asString()).isEqualTo("IN_PROGRESS");
        assertThat(rows("select id from stored_file where taken_at is not null and id = '" + good + "'"))
                .isEmpty();
        expect(201, as("zhao").post(PATH, Bodies.deliverable(good), campaign.task(SHEETS)));
    }

    @Test
    void shouldTakeAFileAgainThatWasReturned() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        UUID file = stored(campaign, SHEETS);
        expect(201, as("zhao").post(PATH, Bodies.deliverable(file), campaign.task(SHEETS)));
        apply(campaign.fileDropped(file));
        expect(200, as("zhang").post("/tasks/{id}/acceptance", Bodies.RETURNED, campaign.task(SHEETS)));

        clock.set(clock.instant().plus(Duration.ofDays(2)));
        UUID mended = stored(campaign, SHEETS);
        expect(201, as("zhao").post(PATH, Bodies.deliverable(file, mended), campaign.task(SHEETS)));

        JsonNode files = read(campaign, SHEETS).path("deliverables").get(1).path("files");
        assertThat(files.valueStream().map(one -> one.path("id").asString()))
                .containsExactly(file.toString(), mended.toString());
    }

    @Test
    void shouldReadTheFilesAsTheyArePublished() {
        EventSchemas requests = EventSchemas.ofModule("request-service");
        requests.assertReadable(FileEvents.STORED, FileEvents.Stored.class);
        requests.assertReadable(FileEvents.DROPPED, FileEvents.Dropped.class);
    }

    private UUID stored(Campaign campaign, String task) {
        UUID file = UUID.randomUUID();
        apply(campaign.fileStored(file, task, clock.instant().plus(Duration.ofDays(1))));
        return file;
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
