package io.liaison.tracking.urge;

import static io.liaison.tracking.fixture.Campaign.POSTERS;
import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.people.Substitution;
import io.liaison.tracking.fixture.Caller.Answer;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.fixture.TrackingTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UrgeFlowTest extends TrackingTest {

    private static final String PATH = "/tasks/{id}/urges";

    @Test
    void shouldUrgeTheOwnerForEverybodyWhoWaits() {
        Campaign campaign = openCampaign();

        assertThat(List.of("wang", "zhang", "li"))
                .allSatisfy(person -> expect(201, as(person).post(PATH, Map.of(), "", campaign.task(SHEETS))));

        assertThat(published(campaign, "task-urged"))
                .hasSize(3)
                .allSatisfy(event -> assertThat(told(event)).containsExactly("zhao*"));
        assertThat(audited(campaign)).contains("urge");
    }

    @Test
    void shouldRefuseWhoDoesNotWait() {
        Campaign campaign = openCampaign();

        assertThat(List.of("zhao", "chen", "xiaoli"))
                .allSatisfy(person -> assertThat(expect(403, as(person).post(PATH, Map.of(), "", campaign.task(SHEETS)))
                                .code())
                        .isEqualTo("only-who-waits"));
        assertThat(expect(403, as("wang").post(PATH, Map.of(), "", campaign.task(POSTERS)))
                        .code())
                .isEqualTo("only-who-waits");
        expect(404, as("finance-director").post(PATH, Map.of(), "", campaign.task(SHEETS)));
    }

    @Test
    void shouldUrgeOncePerDayOfTheOrganisationAndPerson() {
        Campaign campaign = openCampaign();
        clock.set(Tasks.at("2024-05-08T23:59"));
        expect(201, as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS)));
        assertThat(expect(409, as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS)))
                        .code())
                .isEqualTo("task-urged-today");

        clock.set(Tasks.at("2024-05-09T00:00"));
        expect(201, as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS)));
    }

    @Test
    void shouldNotOfferAnUrgeAgainBeforeTheNextDayOfTheOrganisation() {
        Campaign campaign = openCampaign();
        organisation.substitute(
                "wang",
                new Substitution("designer", clock.instant(), clock.instant().plus(Duration.ofDays(3))));
        assertThat(read("wang", campaign).path("acts").toString()).contains("urge");
        assertThat(read("wang", campaign).has("urgeAgainAt")).isFalse();
        clock.set(Tasks.at("2024-05-08T23:59"));
        expect(201, as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS)));

        for (String person : List.of("wang", "designer")) {
            assertThat(read(person, campaign).path("acts").toString()).doesNotContain("urge");
            assertThat(read(person, campaign).path("urgeAgainAt").asString()).isEqualTo("2024-05-08T16:00:00Z");
        }
        assertThat(read("zhang", campaign).path("acts").toString()).contains("urge");
        assertThat(read("zhang", campaign).has("urgeAgainAt")).isFalse();

        clock.set(Tasks.at("2024-05-09T00:00"));
        assertThat(read("wang", campaign).path("acts").toString()).contains("urge");
        assertThat(read("wang", campaign).has("urgeAgainAt")).isFalse();
    }

    @Test
    void shouldSayNothingOfAnUrgeOnceTheTaskIsHandedIn() {
        Campaign campaign = openCampaign();
        expect(201, as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS)));
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");

        assertThat(read("wang", campaign).has("urgeAgainAt")).isFalse();
    }

    @Test
    void shouldUrgeOnceOfManyCallsAtTheSameTime() {
        Campaign campaign = openCampaign();

        List<Answer> answers = IntStream.range(0, 6)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(published(campaign, "task-urged")).hasSize(1);
    }

    @Test
    void shouldNotUrgeWhatIsHandedIn() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");

        assertThat(expect(409, as("wang").post(PATH, Map.of(), "", campaign.task(SHEETS)))
                        .code())
                .isEqualTo("task-not-to-urge");
    }

    @Test
    void shouldAnswerARepeatedUrgeUnderItsKeyAsTheFirst() {
        Campaign campaign = openCampaign();
        Map<String, String> key = Map.of("Idempotency-Key", "urge-1");

        expect(201, as("wang").post(PATH, key, "", campaign.task(SHEETS)));
        expect(201, as("wang").post(PATH, key, "", campaign.task(SHEETS)));

        assertThat(published(campaign, "task-urged")).hasSize(1);
    }

    private JsonNode read(String person, Campaign campaign) {
        return expect(200, as(person).get("/tasks/{id}", campaign.task(SHEETS))).body();
    }
}
