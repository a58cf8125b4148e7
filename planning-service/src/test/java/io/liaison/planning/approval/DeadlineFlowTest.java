package io.liaison.planning.approval;

import static io.liaison.planning.fixture.Bodies.answer;
import static io.liaison.planning.fixture.Bodies.meeting;
import static io.liaison.planning.fixture.Bodies.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.fixture.PlanningTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeadlineFlowTest extends PlanningTest {

    private static final Instant START = MONDAY.plus(Duration.ofHours(28));
    private static final Instant END = START.plus(Duration.ofHours(1));
    private static final Duration A_DAY = Duration.ofHours(24);

    @Test
    void shouldTellOfAPlanThatIsOverdueEachDayUntilOneIsSubmitted() {
        UUID request = openRoom();
        String meeting = scheduled(request, START);
        assertThat(planDue(request)).isEqualTo(END.plus(A_DAY).toString());

        clock.set(END.plus(A_DAY));
        JsonNode overdue = awaitPublished(request, "plan-overdue", 1).get(0);
        assertThat(overdue.path("meetingId").asString()).isEqualTo(meeting);
        assertThat(overdue.path("dueAt").asString()).isEqualTo(END.plus(A_DAY).toString());
        assertThat(asked(overdue)).containsExactly("zhang");
        assertThat(told(overdue)).containsExactly("zhang", "li");
        assertThat(overdue.has("by")).isFalse();

        clock.advance(A_DAY);
        awaitPublished(request, "plan-overdue", 2);

        submit(request);
        assertThat(openDeadlines(request)).containsOnly("approval-overdue");
        assertThat(audited(request)).contains("plan-overdue");
    }

    @Test
    void shouldCountFromTheFirstCoordinationMeetingThatStands() {
        UUID request = openRoom();
        String later = scheduled(request, START.plus(A_DAY));
        String first = scheduled(request, START);
        as("wang")
                .post(
                        "/{id}/meetings",
                        meeting("WEEKLY_REVIEW", MONDAY.plusSeconds(60), MONDAY.plusSeconds(120)),
                        request);
        assertThat(planDue(request)).isEqualTo(END.plus(A_DAY).toString());

        as("wang").post("/{id}/meetings/{m}/cancellation", "", request, first);
        assertThat(planDue(request)).isEqualTo(END.plus(A_DAY).plus(A_DAY).toString());

        as("wang").post("/{id}/meetings/{m}/cancellation", "", request, later);
        assertThat(planDue(request)).isEmpty();
    }

    @Test
    void shouldNotBeginAnewWhenAnotherMeetingIsCalledWhileThePlanIsOverdue() {
        UUID request = openRoom();
        scheduled(request, START);
        clock.set(END.plus(A_DAY));
        awaitPublished(request, "plan-overdue", 1);

        scheduled(request, clock.instant().plus(A_DAY).plusSeconds(60));

        clock.advance(Duration.ofHours(23));
        assertThat(nextDeadline(request)).isEqualTo(END.plus(A_DAY).plus(A_DAY));
        assertThat(published(request, "plan-overdue")).hasSize(1);
    }

    @Test
    void shouldTellOfADepartmentThatDoesNotAnswerEachDayUntilItDoes() {
        UUID request = openRoom();
        submit(request);
        as("chen").post("/{id}/plan/answer", answer("PRD", "AGREE"), request);

        clock.set(MONDAY.plus(Duration.ofDays(2)));
        List<JsonNode> overdue = awaitPublished(request, "approval-overdue", 2);
        assertThat(overdue)
                .extracting(one -> one.path("department").asString())
                .containsExactlyInAnyOrder("SLS", "LOG");
        assertThat(overdue).allSatisfy(one -> {
            assertThat(told(one)).containsExactly("gm", "li");
            assertThat(one.path("count").asInt()).isEqualTo(1);
        });
        assertThat(as("gm").get("/{id}", request).status()).isEqualTo(200);

        as("sales-director").post("/{id}/plan/answer", answer("SLS", "AGREE"), request);
        clock.advance(A_DAY);
        JsonNode repeated = awaitPublished(request, "approval-overdue", 3).get(2);
        assertThat(repeated.path("department").asString()).isEqualTo("LOG");
        assertThat(repeated.path("count").asInt()).isEqualTo(2);

        as("logistics-director").post("/{id}/plan/answer", answer("LOG", "AGREE"), request);
        assertThat(openDeadlines(request)).isEmpty();
    }

    @Test
    void shouldLiftTheOtherDeadlinesWhenTheRoundEnds() {
        UUID request = openRoom();
        submit(request);
        assertThat(openDeadlines(request)).hasSize(3);

        as("chen").post("/{id}/plan/answer", answer("PRD", "DISAGREE"), request);

        assertThat(openDeadlines(request)).isEmpty();
    }

    private String scheduled(UUID request, Instant start) {
        return as("wang")
                .post("/{id}/meetings", meeting("COORDINATION", start, start.plus(Duration.ofHours(1))), request)
                .id();
    }

    private void submit(UUID request) {
        as("wang").put("/{id}/plan", Map.of("If-Match", "\"0\""), plan(), request);
        assertThat(as("zhang").post("/{id}/plan/submission", "", request).status())
                .isEqualTo(200);
    }

    private String planDue(UUID request) {
        return as("wang")
                .get("/{id}", request)
                .body()
                .path("plan")
                .path("dueAt")
                .asString("");
    }

    private List<String> openDeadlines(UUID request) {
        return database.sql("select kind from deadline where group_key = :key and state = 'PENDING'")
                .bind("key", request.toString())
                .map(row -> String.valueOf(row.get(0, String.class)))
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private Instant nextDeadline(UUID request) {
        return database.sql("select due_at from deadline where group_key = :key and state = 'PENDING'")
                .bind("key", request.toString())
                .map(row -> row.get(0, Instant.class))
                .one()
                .blockOptional()
                .orElseThrow();
    }
}
