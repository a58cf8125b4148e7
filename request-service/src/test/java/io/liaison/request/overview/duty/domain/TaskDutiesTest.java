package io.liaison.request.overview.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskDutiesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    /** Monday 6 May 2024, 10:00 in Taipei. */
    private static final Instant MONDAY = Instant.parse("2024-05-06T02:00:00Z");

    @Test
    void shouldAskForTheFirstReportOnceTheStartHasCome() {
        assertThat(asked("NOT_STARTED", "2024-05-06", "2024-05-20", null, MONDAY))
                .containsExactly("report-progress");
        assertThat(asked("NOT_STARTED", "2024-05-07", "2024-05-20", null, MONDAY))
                .isEmpty();
    }

    @Test
    void shouldAskForAReportEachWorkingDay() {
        OpenDuty report = TaskDuties.of(task("IN_PROGRESS", "2024-05-01", "2024-05-20", null), CALENDAR, MONDAY)
                .get(0);

        assertThat(report.dueAt()).isEqualTo(Instant.parse("2024-05-06T09:00:00Z"));
        assertThat(asked("IN_PROGRESS", "2024-05-01", "2024-05-20", MONDAY.minusSeconds(60), MONDAY))
                .isEmpty();
        // Saturday
        assertThat(asked("IN_PROGRESS", "2024-05-01", "2024-05-20", null, MONDAY.minusSeconds(2 * 86_400)))
                .isEmpty();
    }

    @Test
    void shouldAskForTheResultFromThreeDaysBeforeTheFinish() {
        assertThat(asked("IN_PROGRESS", "2024-05-01", "2024-05-09", MONDAY, MONDAY))
                .containsExactly("submit-deliverable");
        assertThat(asked("IN_PROGRESS", "2024-05-01", "2024-05-10", MONDAY, MONDAY))
                .isEmpty();
        assertThat(asked("REWORK", "2024-05-01", "2024-05-30", MONDAY, MONDAY)).containsExactly("rework-deliverable");
        OpenDuty result = TaskDuties.of(task("IN_PROGRESS", "2024-05-01", "2024-05-09", MONDAY), CALENDAR, MONDAY)
                .get(0);
        assertThat(result.dueAt()).isEqualTo(Instant.parse("2024-05-09T16:00:00Z"));
    }

    @Test
    void shouldAskNothingOnceItIsHandedInOrGivenUp() {
        for (String state : List.of("DELIVERED", "ACCEPTED", "CANCELLED")) {
            assertThat(asked(state, "2024-05-01", "2024-05-06", null, MONDAY)).isEmpty();
        }
    }

    private static List<String> asked(
            String state, String start, String finish, @Nullable Instant reported, Instant now) {
        return TaskDuties.of(task(state, start, finish, reported), CALENDAR, now).stream()
                .map(OpenDuty::kind)
                .toList();
    }

    private static WatchedTask task(String state, String start, String finish, @Nullable Instant reported) {
        return new WatchedTask(
                new UUID(0, 1),
                new UUID(0, 2),
                "產品功能說明",
                "PRD",
                "zhao",
                state,
                LocalDate.parse(start),
                LocalDate.parse(finish),
                reported);
    }
}
