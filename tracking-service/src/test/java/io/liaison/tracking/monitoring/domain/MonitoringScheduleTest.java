package io.liaison.tracking.monitoring.domain;

import static io.liaison.tracking.fixture.Tasks.at;
import static io.liaison.tracking.fixture.Tasks.delivered;
import static io.liaison.tracking.fixture.Tasks.plan;
import static io.liaison.tracking.fixture.Tasks.sheets;
import static io.liaison.tracking.fixture.Tasks.started;
import static io.liaison.tracking.fixture.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringScheduleTest {

    private final MonitoringSchedule schedule = new MonitoringSchedule(Tasks.calendar());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_STARTED, DUE_IN_3_DAYS DUE_IN_1_DAY STALE OVERDUE",
        "IN_PROGRESS, DUE_IN_3_DAYS DUE_IN_1_DAY UPDATE_MISSING STALE OVERDUE",
        "DELIVERED, ACCEPTANCE_WAITING",
        "REWORK, DUE_IN_3_DAYS DUE_IN_1_DAY UPDATE_MISSING STALE OVERDUE",
        "ACCEPTED, ''",
        "CANCELLED, ''",
    })
    void shouldWatchWhatTheStateAsksFor(TaskState state, String watches) {
        assertThat(schedule.bases(Tasks.in(state)).keySet().stream()
                        .map(Enum::name)
                        .reduce((a, b) -> a + " " + b))
                .isEqualTo(Optional.of(watches).filter(text -> !text.isEmpty()));
    }

    @Test
    void shouldRemindThreeDaysAndOneDayBeforeAtNine() {
        Task task = task(plan("late", "zhao", "2024-05-08", "2024-05-20"));

        assertThat(next(Watch.DUE_IN_3_DAYS, task, "2024-05-08T10:00")).contains(at("2024-05-17T09:00"));
        assertThat(next(Watch.DUE_IN_1_DAY, task, "2024-05-08T10:00")).contains(at("2024-05-19T09:00"));
        assertThat(next(Watch.OVERDUE, task, "2024-05-08T10:00")).contains(at("2024-05-21T00:00"));
    }

    @Test
    void shouldSkipInstantsThatArePast() {
        assertThat(next(Watch.DUE_IN_3_DAYS, sheets(), "2024-05-08T09:30")).isEmpty();
        assertThat(next(Watch.DUE_IN_1_DAY, sheets(), "2024-05-09T09:00")).isEmpty();
        assertThat(next(Watch.DUE_IN_1_DAY, sheets(), "2024-05-09T08:59")).contains(at("2024-05-09T09:00"));
        assertThat(next(Watch.OVERDUE, sheets(), "2024-05-12T00:00")).isEmpty();
    }

    /** Each watch by the count it stood at, and when the calendar changed. */
    @ParameterizedTest(name = "{0} {1} at {2}: {3} {4}")
    @CsvSource({
        "STALE, 1, 2024-05-08T18:00, 1, 2024-05-09T16:00",
        "STALE, 1, 2024-05-09T16:00, 1, 2024-05-09T16:00",
        "STALE, 1, 2024-05-12T10:00, 2, 2024-05-10T16:00",
        "STALE, 3, 2024-05-08T18:00, 3, 2024-05-13T16:00",
        "UPDATE_MISSING, 2, 2024-05-10T17:00, 2, 2024-05-13T17:00",
        "OVERDUE, 1, 2024-05-20T10:00, 1, 2024-05-09T00:00",
    })
    void shouldSayWhereAWatchMovesWhenTheCalendarChanges(Watch watch, int count, String changed, int then, String at) {
        assertThat(schedule.moved(watch, at("2024-05-08T16:00"), count, at(changed)))
                .isEqualTo(new MonitoringSchedule.Turn(then, at(at)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2024-05-08T16:59, 2024-05-08T17:00",
        "2024-05-08T17:00, 2024-05-09T17:00",
        "2024-05-10T17:01, 2024-05-13T17:00",
        "2024-05-11T12:00, 2024-05-13T17:00",
        "2024-06-07T18:00, 2024-06-11T17:00",
    })
    void shouldAskForUpdatesByFiveOnWorkingDays(String now, String due) {
        assertThat(next(Watch.UPDATE_MISSING, started(sheets()), now)).contains(at(due));
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({
        "2024-05-08T16:00, 2024-05-09T16:00, 2024-05-10T16:00",
        "2024-05-10T16:00, 2024-05-13T16:00, 2024-05-14T16:00",
        "2024-05-11T12:00, 2024-05-14T00:00, 2024-05-15T00:00",
        "2024-06-07T16:00, 2024-06-11T16:00, 2024-06-12T16:00",
    })
    void shouldUrgeAfterEach24HoursOfWorkingDays(String update, String first, String second) {
        Task task = task(plan("long", "zhao", "2024-05-08", "2024-06-20")).report(10, null, at(update));
        Instant basis = schedule.bases(task).get(Watch.STALE);

        assertThat(basis).isEqualTo(at(update));
        assertThat(schedule.turn(Watch.STALE, at(update), 1).at()).isEqualTo(at(first));
        assertThat(schedule.turn(Watch.STALE, at(update), 2).at()).isEqualTo(at(second));
    }

    @Test
    void shouldCountSilenceOfATaskNotStartedFromTheOpeningOfItsPlannedFirstDay() {
        Task later = task(plan("later", "zhao", "2024-05-13", "2024-05-17"));
        Task already = task(plan("already", "zhao", "2024-05-06", "2024-05-17"));

        assertThat(next(Watch.STALE, later, "2024-05-08T10:00")).contains(at("2024-05-14T09:00"));
        assertThat(next(Watch.STALE, already, "2024-05-08T10:00")).contains(at("2024-05-09T09:30"));
    }

    @Test
    void shouldCountSilenceAnewFromAReturn() {
        assertThat(schedule.bases(Tasks.in(TaskState.REWORK)).get(Watch.STALE)).isEqualTo(at("2024-05-09T17:30"));
    }

    @Test
    void shouldRemindOfAcceptanceAfter48HoursAndEachDayFromThen() {
        Instant delivered = at("2024-05-10T10:00");

        assertThat(next(Watch.ACCEPTANCE_WAITING, delivered(sheets(), "2024-05-10T10:00"), "2024-05-10T10:00"))
                .contains(at("2024-05-12T10:00"));
        assertThat(schedule.turn(Watch.ACCEPTANCE_WAITING, delivered, 3).at()).isEqualTo(at("2024-05-14T10:00"));
        assertThat(schedule.next(Watch.ACCEPTANCE_WAITING, delivered, at("2024-05-13T12:00")))
                .contains(new MonitoringSchedule.Turn(3, at("2024-05-14T10:00")));
    }

    private Optional<Instant> next(Watch watch, Task task, String now) {
        return Optional.ofNullable(schedule.bases(task).get(watch))
                .flatMap(basis -> schedule.next(watch, basis, at(now)))
                .map(MonitoringSchedule.Turn::at);
    }
}
