package io.liaison.planning.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.planning.room.domain.By;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2024-05-06T02:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofHours(24));
    private static final Instant END = START.plus(Duration.ofHours(1));

    @Test
    void shouldNeedNoReasonADayAhead() {
        assertThat(at(START, "nobody asked").appointment().urgentReason()).isNull();
    }

    @Test
    void shouldKeepTheReasonOfAnUrgentMeeting() {
        assertThat(at(START.minusSeconds(1), "須今日定案").appointment().urgentReason())
                .isEqualTo("須今日定案");
    }

    @Test
    void shouldRefuseAnUrgentMeetingWithoutAReason() {
        refusesField("meeting.urgent-reason.required", () -> at(START.minusSeconds(1), " "));
    }

    @Test
    void shouldRefuseAMeetingThatHasBegun() {
        refusesField("meeting.start.past", () -> at(NOW, "late"));
    }

    @Test
    void shouldRefuseAMeetingThatEndsBeforeItStarts() {
        Appointment backwards = new Appointment("x", START, START, "y", null);
        refusesField("meeting.end.before-start", () -> backwards.announcedAt(NOW));
    }

    @Test
    void shouldInviteEachPersonOnce() {
        assertThat(scheduled().invited()).containsExactly("zhang", "chen");
    }

    @Test
    void shouldAskEverybodyAgainWhenItIsMoved() {
        Meeting answered = with(List.of(new Attendee("chen", Attendance.YES)), MeetingState.SCHEDULED);

        Meeting moved =
                answered.reschedule(new Appointment("x", START.plusSeconds(60), END.plusSeconds(60), "y", null), NOW);

        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.attendees()).containsExactly(new Attendee("chen", null));
    }

    @Test
    void shouldAllowEachActInItsTimeOnly() {
        Meeting meeting = scheduled();

        assertThat(meeting.cancel(NOW).state()).isEqualTo(MeetingState.CANCELLED);
        refuses("meeting-begun", () -> meeting.cancel(START));
        refuses("meeting-begun", () -> meeting.reschedule(meeting.appointment(), START));
        meeting.requireAnswerable(END.minusSeconds(1));
        refuses("meeting-over", () -> meeting.requireAnswerable(END));
        refuses("meeting-not-begun", () -> meeting.publish(minutes(START.minusSeconds(1))));
        assertThat(meeting.publish(minutes(START)).state()).isEqualTo(MeetingState.MINUTED);
    }

    @Test
    void shouldAllowNothingOnceItIsCancelledOrMinuted() {
        for (MeetingState state : List.of(MeetingState.CANCELLED, MeetingState.MINUTED)) {
            Meeting meeting = with(List.of(), state);
            refuses("meeting-state", () -> meeting.cancel(NOW));
            refuses("meeting-state", () -> meeting.reschedule(meeting.appointment(), NOW));
            refuses("meeting-state", () -> meeting.requireAnswerable(NOW));
            refuses("meeting-state", () -> meeting.publish(minutes(START)));
        }
    }

    private static Meeting scheduled() {
        return at(START, null);
    }

    private static Meeting at(Instant start, @Nullable String urgentReason) {
        return Meeting.schedule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                MeetingKind.COORDINATION,
                new Appointment("確認分工", start, END, "三樓", urgentReason),
                "wang",
                List.of("zhang", "chen", "zhang"),
                NOW);
    }

    private static Meeting with(List<Attendee> attendees, MeetingState state) {
        Meeting base = scheduled();
        return new Meeting(
                base.id(),
                base.requestId(),
                0,
                0,
                base.kind(),
                base.appointment(),
                "wang",
                attendees,
                state,
                NOW,
                state == MeetingState.MINUTED ? minutes(START) : null);
    }

    private static Minutes minutes(Instant at) {
        return new Minutes(List.of("分工確定"), List.of(), new By("wang", null), at);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .matches(refused -> refused.code().equals(code));
    }

    private static void refusesField(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .matches(refused -> refused.fields().get(0).code().equals(code));
    }
}
