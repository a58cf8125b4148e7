package io.liaison.archive.retrospective.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 27);

    @ParameterizedTest
    @CsvSource({
        "2024-06-20T10:00:00Z, THREE_DAYS_LEFT, 2024-06-24T01:00:00Z",
        "2024-06-24T01:00:00Z, DUE_TODAY, 2024-06-27T01:00:00Z",
        "2024-06-26T23:00:00Z, DUE_TODAY, 2024-06-27T01:00:00Z",
        "2024-06-27T01:00:00Z, OVERDUE, 2024-06-28T01:00:00Z",
        "2024-06-28T00:59:59Z, OVERDUE, 2024-06-28T01:00:00Z",
        "2024-06-28T01:00:00Z, OVERDUE, 2024-07-01T01:00:00Z",
        "2024-06-29T05:00:00Z, OVERDUE, 2024-07-01T01:00:00Z",
        "2024-07-03T09:00:00Z, OVERDUE, 2024-07-04T01:00:00Z"
    })
    void shouldRemindAtNineOnWorkingDays(Instant after, Reminders.Kind kind, Instant at) {
        assertThat(Reminders.next(DUE, after, WorkingCalendar.standard())).isEqualTo(new Reminders.Reminder(kind, at));
    }

    @ParameterizedTest
    @CsvSource({
        "THREE_DAYS_LEFT, 2024-06-20T10:00:00Z, THREE_DAYS_LEFT, 2024-06-24T01:00:00Z",
        "THREE_DAYS_LEFT, 2024-06-25T02:00:00Z, THREE_DAYS_LEFT, 2024-06-25T02:00:00Z",
        "THREE_DAYS_LEFT, 2024-06-27T02:00:00Z, DUE_TODAY, 2024-06-27T02:00:00Z",
        "THREE_DAYS_LEFT, 2024-06-28T00:00:00Z, OVERDUE, 2024-06-28T00:00:00Z",
        "DUE_TODAY, 2024-06-25T02:00:00Z, DUE_TODAY, 2024-06-27T01:00:00Z",
        "DUE_TODAY, 2024-06-20T10:00:00Z, THREE_DAYS_LEFT, 2024-06-24T01:00:00Z",
        "DUE_TODAY, 2024-06-27T09:00:00Z, DUE_TODAY, 2024-06-27T09:00:00Z",
        "OVERDUE, 2024-06-28T02:00:00Z, OVERDUE, 2024-07-01T01:00:00Z",
        "OVERDUE, 2024-06-26T02:00:00Z, DUE_TODAY, 2024-06-27T01:00:00Z"
    })
    void shouldGiveAtOnceWhatMovedIntoThePast(Reminders.Kind pending, Instant now, Reminders.Kind kind, Instant at) {
        assertThat(Reminders.recounted(pending, DUE, now, WorkingCalendar.standard()))
                .isEqualTo(new Reminders.Reminder(kind, at));
    }
}
