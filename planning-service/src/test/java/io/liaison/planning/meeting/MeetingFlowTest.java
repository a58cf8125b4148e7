package io.liaison.planning.meeting;

import static io.liaison.planning.fixture.Bodies.answer;
import static io.liaison.planning.fixture.Bodies.meeting;
import static io.liaison.planning.fixture.Bodies.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.fixture.Caller.Answer;
import io.liaison.planning.fixture.PlanningTest;
import io.liaison.platform.test.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MeetingFlowTest extends PlanningTest {

    private static final Instant START = MONDAY.plus(Duration.ofHours(28));
    private static final Instant END = START.plus(Duration.ofHours(1));

    @Test
    void shouldInviteAndKeepNoReasonADayAhead() {
        UUID request = openRoom();

        Answer scheduled = schedule("wang", request, "COORDINATION");

        assertThat(scheduled.status()).isEqualTo(201);
        assertThat(scheduled.body().has("urgentReason")).isFalse();
        JsonNode event = lastPublished(request, "meeting-scheduled");
        assertThat(told(event)).containsExactly("zhang", "chen", "xiaoli");
        assertThat(event.path("organiser").asString()).isEqualTo("wang");
    }

    @Test
    void shouldWantAReasonForAnUrgentMeetingAndKeepIt() {
        UUID request = openRoom();
        String soon = meeting("COORDINATION", MONDAY.plusSeconds(3600), MONDAY.plusSeconds(7200));

        Answer refused = as("wang").post("/{id}/meetings", soon.replace("明日須定案", " "), request);
        Answer urgent = as("wang").post("/{id}/meetings", soon, request);

        assertThat(refused.fieldCodes()).containsExactly("meeting.urgent-reason.required");
        assertThat(urgent.body().path("urgentReason").asString()).isEqualTo("明日須定案");
        assertThat(lastPublished(request, "meeting-scheduled")
                        .path("urgentReason")
                        .asString())
                .isEqualTo("明日須定案");
    }

    @Test
    void shouldLetOnlyTheLeadAndAdministratorsCallMeetings() {
        UUID request = openRoom();

        assertThat(schedule("zhao", request, "COORDINATION").code()).isEqualTo("only-lead-or-administrator");
        assertThat(schedule("finance-liaison", request, "COORDINATION").status())
                .isEqualTo(404);
        assertThat(schedule("li", request, "WEEKLY_REVIEW").status()).isEqualTo(201);
        assertThat(schedule("zhang", request, "OTHER").status()).isEqualTo(201);
    }

    @Test
    void shouldHoldASecondCoordinationOnlyWhenOneIsOpen() {
        UUID request = openRoom();
        assertThat(schedule("li", request, "SECOND_COORDINATION").code()).isEqualTo("no-second-coordination");

        as("wang").put("/{id}/plan", Map.of("If-Match", "\"0\""), plan(), request);
        as("zhang").post("/{id}/plan/submission", "", request);
        as("chen").post("/{id}/plan/answer", answer("PRD", "DISAGREE"), request);

        assertThat(schedule("li", request, "SECOND_COORDINATION").status()).isEqualTo(201);
    }

    @Test
    @Proves("9-visibility-named")
    void shouldLetAttendeesFromOutsideSeeTheRequest() {
        UUID request = openRoom();
        assertThat(as("finance-liaison").get("/{id}", request).status()).isEqualTo(404);

        as("wang")
                .post(
                        "/{id}/meetings",
                        meeting("OTHER", START, END).replace("\"xiaoli\"", "\"finance-liaison\""),
                        request);

        assertThat(as("finance-liaison")
                        .get("/{id}", request)
                        .body()
                        .path("participants")
                        .toString())
                .contains("finance-liaison");
        assertThat(as("wang")
                        .post("/{id}/meetings", meeting("OTHER", START, END).replace("xiaoli", "nobody"), request)
                        .fields())
                .containsExactly("attendees[2]");
    }

    @Test
    void shouldWarnOfClashesWithoutTellingWhere() {
        UUID first = openRoom();
        UUID second = openRoom();
        schedule("wang", first, "OTHER");

        Answer clashing = schedule("wang", second, "OTHER");

        assertThat(clashing.body()
                        .path("clashes")
                        .valueStream()
                        .map(one -> one.path("person").asString()))
                .contains("zhang", "chen", "xiaoli");
        assertThat(clashing.body().path("clashes").toString()).doesNotContain(first.toString());
    }

    @Test
    void shouldKeepTheLastAnswerOfEachAttendee() {
        UUID request = openRoom();
        String id = schedule("wang", request, "COORDINATION").id();

        attend("chen", request, id, "MAYBE");
        Answer answered = attend("chen", request, id, "YES");

        assertThat(answered.body().path("attendees").toString())
                .isEqualTo("[{\"person\":\"zhang\"},{\"person\":\"chen\",\"answer\":\"YES\"},{\"person\":\"xiaoli\"}]");
        JsonNode told = lastPublished(request, "meeting-answered");
        assertThat(told.path("meetingId").asString()).isEqualTo(id);
        assertThat(told.path("person").asString()).isEqualTo("chen");
        assertThat(told.path("answer").asString()).isEqualTo("YES");
        assertThat(told(told)).isEmpty();
        assertThat(attend("zhao", request, id, "YES").code()).isEqualTo("only-attendee");
        assertThat(attend("chen", request, UUID.randomUUID().toString(), "YES").code())
                .isEqualTo("meeting-unknown");
        assertThat(attend("chen", request, id, "PERHAPS").status()).isEqualTo(400);
        clock.set(END);
        assertThat(attend("chen", request, id, "NO").code()).isEqualTo("meeting-over");
    }

    @Test
    void shouldMoveAMeetingAndAskAgain() {
        UUID request = openRoom();
        Answer scheduled = schedule("wang", request, "COORDINATION");
        String id = scheduled.id();
        attend("chen", request, id, "YES");
        String moved = meeting("COORDINATION", START.plusSeconds(3600), END.plusSeconds(3600));

        assertThat(as("wang")
                        .put("/{id}/meetings/{m}", Map.of(), moved, request, id)
                        .status())
                .isEqualTo(428);
        assertThat(as("wang")
                        .put("/{id}/meetings/{m}", Map.of("If-Match", "\"7\""), moved, request, id)
                        .status())
                .isEqualTo(412);
        Answer rescheduled = as("zhang").put("/{id}/meetings/{m}", Map.of("If-Match", "\"0\""), moved, request, id);

        assertThat(rescheduled.status()).isEqualTo(200);
        assertThat(rescheduled.body().path("attendees").toString()).doesNotContain("YES");
        assertThat(lastPublished(request, "meeting-scheduled").path("sequence").asInt())
                .isEqualTo(1);
    }

    @Test
    void shouldCallOffAMeetingBeforeItBegins() {
        UUID request = openRoom();
        String id = schedule("wang", request, "COORDINATION").id();
        String other = schedule("wang", request, "COORDINATION").id();

        assertThat(as("chen")
                        .post("/{id}/meetings/{m}/cancellation", "", request, id)
                        .code())
                .isEqualTo("only-lead-or-administrator");
        Answer cancelled = as("li").post("/{id}/meetings/{m}/cancellation", "{\"reason\": \"議題已解決\"}", request, id);

        assertThat(cancelled.body().path("state").asString()).isEqualTo("CANCELLED");
        assertThat(told(lastPublished(request, "meeting-cancelled"))).containsExactly("zhang", "chen", "xiaoli");
        assertThat(as("li").post("/{id}/meetings/{m}/cancellation", "", request, id)
                        .code())
                .isEqualTo("meeting-state");
        clock.set(START);
        assertThat(as("li").post("/{id}/meetings/{m}/cancellation", "", request, other)
                        .code())
                .isEqualTo("meeting-begun");
    }

    @Test
    void shouldPublishMinutesToAll() {
        UUID request = openRoom();
        String id = schedule("wang", request, "COORDINATION").id();
        String minutes = """
                {"decisions": ["產品部5月10日前提供功能說明"],
                 "actionItems": [{"what": "提供客戶購買數據", "who": "xiaoli", "by": "2024-05-08"}]}""";
        assertThat(minutes("wang", request, id, minutes).code()).isEqualTo("meeting-not-begun");
        clock.set(START);

        assertThat(minutes("chen", request, id, minutes).code()).isEqualTo("only-organiser-lead-or-administrator");
        assertThat(minutes("wang", request, id, minutes.replace("xiaoli", "finance-director"))
                        .fieldCodes())
                .containsExactly("action-item.who.not-a-participant");
        assertThat(minutes("wang", request, id, "{\"decisions\": []}").status()).isEqualTo(422);
        Answer published = minutes("wang", request, id, minutes);

        assertThat(published.body().path("minutes").path("decisions").size()).isEqualTo(1);
        JsonNode event = lastPublished(request, "minutes-published");
        assertThat(asked(event)).containsExactly("xiaoli");
        assertThat(told(event))
                .contains("zhang", "chen", "logistics-director", "li")
                .doesNotContain("wang");
        assertThat(minutes("wang", request, id, minutes).code()).isEqualTo("meeting-state");
    }

    @Test
    void shouldPublishMinutesOnceHoweverManyTryAtTheSameTime() {
        UUID request = openRoom();
        String id = schedule("wang", request, "COORDINATION").id();
        clock.set(START);

        List<CompletableFuture<Answer>> answers = Stream.of("wang", "zhang", "li")
                .map(person -> CompletableFuture.supplyAsync(
                        () -> minutes(person, request, id, "{\"decisions\": [\"分工確定\"]}")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void shouldGiveMeetingsToCalendars() {
        UUID request = openRoom();
        String id = schedule("wang", request, "COORDINATION").id();

        Answer invitation = as("chen").get("/{id}/meetings/{m}/calendar", request, id);
        Answer feed = as("chen").get("/calendar");

        assertThat(invitation.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("METHOD:REQUEST", "UID:" + id);
        assertThat(feed.text()).contains("METHOD:PUBLISH", "UID:" + id);
        assertThat(as("logistics-director").get("/calendar").text()).doesNotContain(id);
        assertThat(as("finance-liaison")
                        .get("/{id}/meetings/{m}/calendar", request, id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        UUID request = openRoom();

        assertThat(as("wang")
                        .post("/{id}/meetings", meeting("COORDINATION", END, START), request)
                        .fieldCodes())
                .containsExactly("meeting.end.before-start");
        assertThat(as("wang")
                        .post("/{id}/meetings", meeting("COORDINATION", MONDAY, END), request)
                        .fieldCodes())
                .containsExactly("meeting.start.past");
        assertThat(as("wang")
                        .post("/{id}/meetings", meeting("PARTY", START, END), request)
                        .status())
                .isEqualTo(400);
        assertThat(as("wang")
                        .post("/{id}/meetings", meeting("OTHER", START, END).replace("確認分工", "x".repeat(4001)), request)
                        .status())
                .isEqualTo(422);
        assertThat(as("wang")
                        .post("/{id}/meetings", Map.of(), meeting("OTHER", START, END), request)
                        .status())
                .isEqualTo(400);
    }

    private Answer schedule(String person, UUID request, String kind) {
        return as(person).post("/{id}/meetings", meeting(kind, START, END), request);
    }

    private Answer attend(String person, UUID request, String id, String answer) {
        return as(person).post("/{id}/meetings/{m}/attendance", "{\"answer\": \"%s\"}".formatted(answer), request, id);
    }

    private Answer minutes(String person, UUID request, String id, String body) {
        return as(person).post("/{id}/meetings/{m}/minutes", body, request, id);
    }
}
