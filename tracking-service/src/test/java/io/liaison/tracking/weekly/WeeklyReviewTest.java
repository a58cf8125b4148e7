package io.liaison.tracking.weekly;

import static io.liaison.tracking.fixture.Campaign.SHEETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.tracking.fixture.Campaign;
import io.liaison.tracking.fixture.Campaign.Item;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.fixture.TrackingTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WeeklyReviewTest extends TrackingTest {

    @Test
    void shouldBeProposedToTheLeadHeadOnFriday() {
        Campaign campaign = openCampaign();

        clock.set(Tasks.at("2024-05-09T23:59"));
        assertThat(proposals(campaign, "zhang")).isEmpty();
        clock.set(Tasks.at("2024-05-10T00:00"));
        assertThat(proposals(campaign, "zhang")).singleElement().satisfies(duty -> {
            assertThat(duty.path("dueAt").asString()).isEqualTo("2024-05-10T10:00:00Z");
            assertThat(duty.path("link").asString()).isEqualTo("/requests/" + campaign.requestId());
        });
        assertThat(proposals(campaign, "chen")).isEmpty();
        clock.set(Tasks.at("2024-05-13T00:00"));
        assertThat(proposals(campaign, "zhang")).isEmpty();
    }

    @Test
    void shouldNotBeProposedInAWeekThatHasOneUntilThatIsCancelled() {
        Campaign campaign = openCampaign();
        UUID meeting = UUID.randomUUID();
        clock.set(Tasks.at("2024-05-10T12:00"));

        apply(campaign.meeting("scheduled", UUID.randomUUID(), "COORDINATION", Tasks.at("2024-05-09T10:00")));
        apply(campaign.meeting("scheduled", UUID.randomUUID(), "WEEKLY_REVIEW", Tasks.at("2024-05-13T10:00")));
        assertThat(proposals(campaign, "zhang")).hasSize(1);
        apply(campaign.meeting("scheduled", meeting, "WEEKLY_REVIEW", Tasks.at("2024-05-06T10:00")));
        assertThat(proposals(campaign, "zhang")).isEmpty();
        apply(campaign.meeting("cancelled", meeting, "WEEKLY_REVIEW", Tasks.at("2024-05-06T10:00")));
        assertThat(proposals(campaign, "zhang")).hasSize(1);
    }

    @Test
    void shouldNotBeProposedWhereNoWorkIsLeft() {
        Campaign campaign = openCampaign(Item.SHEETS);
        report(campaign, SHEETS, "zhao");
        deliver(campaign, SHEETS, "zhao");
        clock.set(Tasks.at("2024-05-10T09:00"));

        assertThat(proposals(campaign, "zhang")).isEmpty();
    }

    private List<JsonNode> proposals(Campaign campaign, String person) {
        return as(person)
                .get("/duties")
                .body()
                .path("items")
                .valueStream()
                .filter(duty -> duty.path("kind").asString().equals("open-weekly-review"))
                .filter(duty -> duty.path("requestId")
                        .asString()
                        .equals(campaign.requestId().toString()))
                .toList();
    }
}
