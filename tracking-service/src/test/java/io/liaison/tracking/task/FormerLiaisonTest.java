package io.liaison.tracking.task;

import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.tracking.fixture.Bodies;
import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.TrackingTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 1: once the liaison changed, the duties are the new one's, and the former one may only look on. */
class FormerLiaisonTest extends TrackingTest {

    private static final String ACCEPTANCE = "/tasks/{id}/acceptance";
    private static final String URGES = "/tasks/{id}/urges";

    @Test
    @Proves({"1-liaison-change-at-once", "1-liaison-change-duties"})
    void shouldJudgeNoMoreEvenWhereHeRaisedTheRequest() {
        Campaign campaign = openCampaign();
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");
        assertThat(duties("wang", campaign)).contains("judge-deliverable");

        organisation.liaison("MKT", "designer");

        assertThat(expect(403, as("wang").post(ACCEPTANCE, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)))
                        .code())
                .isEqualTo("only-raising-department");
        assertThat(duties("wang", campaign)).doesNotContain("judge-deliverable");
        assertThat(duties("designer", campaign)).contains("judge-deliverable");
        expect(200, as("wang").get("/tasks/{id}", campaign.task(SHEETS)));
        expect(200, as("designer").post(ACCEPTANCE, Map.of(), Bodies.ACCEPTED, campaign.task(SHEETS)));
    }

    @Test
    @Proves("1-liaison-change-at-once")
    void shouldUrgeNobodyAnyMore() {
        Campaign campaign = openCampaign(Campaign.Item.SHEETS);
        organisation.liaison("MKT", "designer");

        expect(403, as("wang").post(URGES, Map.of(), "", campaign.task(SHEETS)));
        expect(201, as("designer").post(URGES, Map.of(), "", campaign.task(SHEETS)));
    }

    private List<String> duties(String person, Campaign campaign) {
        return expect(200, as(person).get("/duties"))
                .body()
                .path("items")
                .valueStream()
                .filter(duty -> duty.path("requestId")
                        .asString()
                        .equals(campaign.requestId().toString()))
                .map(duty -> duty.path("kind").asString())
                .toList();
    }
}
