package io.liaison.tracking.alert.domain;

import static io.liaison.tracking.fixture.Tasks.at;
import static io.liaison.tracking.fixture.Tasks.board;
import static io.liaison.tracking.fixture.Tasks.delivered;
import static io.liaison.tracking.fixture.Tasks.expected;
import static io.liaison.tracking.fixture.Tasks.plan;
import static io.liaison.tracking.fixture.Tasks.posters;
import static io.liaison.tracking.fixture.Tasks.sheets;
import static io.liaison.tracking.fixture.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppraisalTest {

    private static final Instant WEDNESDAY = at("2024-05-08T16:00");

    @Test
    void shouldRaiseOwnAndUpstreamAlertsOfASlip() {
        Appraisal appraisal = appraise(board(expected(sheets(), "2024-05-13"), posters()), List.of(), WEDNESDAY);

        assertThat(appraisal.raised())
                .extracting(RedAlert::taskId, RedAlert::reason, RedAlert::expectedFinish, RedAlert::upstreamTaskId)
                .containsExactly(
                        tuple(sheets().id(), AlertReason.OWN_FORECAST, LocalDate.of(2024, 5, 13), null),
                        tuple(posters().id(), AlertReason.UPSTREAM, LocalDate.of(2024, 5, 16), sheets().id()));
        assertThat(appraisal.board().task(posters().id()).forecastFinish()).isEqualTo("2024-05-16");
        assertThat(appraisal.changed()).hasSize(2);
    }

    @Test
    void shouldRaiseNothingAgainWhileItStands() {
        Appraisal first = appraise(board(expected(sheets(), "2024-05-13"), posters()), List.of(), WEDNESDAY);
        Board worse = first.board().with(expected(first.board().task(sheets().id()), "2024-05-14"));

        Appraisal second = appraise(worse, first.raised(), WEDNESDAY);

        assertThat(second.raised()).isEmpty();
        assertThat(second.cleared()).isEmpty();
        assertThat(second.changed())
                .extracting(change -> change.task().forecastFinish())
                .containsExactly(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 17));
    }

    @Test
    void shouldClearBothWhenTheUpdateBringsTheForecastBack() {
        Appraisal first = appraise(board(expected(sheets(), "2024-05-13"), posters()), List.of(), WEDNESDAY);
        Board better = first.board().with(started(first.board().task(sheets().id())));

        Appraisal second = appraise(better, first.raised(), WEDNESDAY);

        assertThat(second.cleared())
                .hasSize(2)
                .allSatisfy(alert -> assertThat(alert.clearedBy()).isEqualTo(Trigger.PROGRESS_UPDATE));
        assertThat(second.board().task(posters().id()).forecastFinish()).isEqualTo("2024-05-15");
    }

    @Test
    void shouldBeOverdueFromTheDayAfterThePlannedFinish() {
        Board board = board(started(sheets()));

        assertThat(appraise(board, List.of(), at("2024-05-10T23:59")).raised()).isEmpty();
        assertThat(appraise(board, List.of(), at("2024-05-11T00:00")).raised())
                .extracting(RedAlert::reason)
                .containsExactly(AlertReason.OVERDUE);
    }

    @Test
    void shouldClearEverythingOfATaskThatIsHandedIn() {
        Appraisal late = appraise(board(expected(sheets(), "2024-05-13")), List.of(), at("2024-05-11T08:00"));
        assertThat(late.raised()).hasSize(2);

        Board done = late.board().with(late.board().task(sheets().id()).deliver(at("2024-05-13T10:00")));
        Appraisal after = appraise(done, late.raised(), at("2024-05-13T10:00"));

        assertThat(after.cleared()).hasSize(2);
        assertThat(after.changed()).isEmpty();
        assertThat(after.board().task(sheets().id()).forecastFinish()).isEqualTo("2024-05-13");
    }

    @Test
    void shouldBeOverdueAgainWhenReturnedAfterThePlannedFinish() {
        Task returned = delivered(sheets(), "2024-05-10T10:00").returnForRework(at("2024-05-13T10:00"));

        assertThat(appraise(board(returned), List.of(), at("2024-05-13T10:00")).raised())
                .extracting(RedAlert::reason)
                .containsExactly(AlertReason.OVERDUE);
    }

    @Test
    void shouldClearByANewPlanThatAgreesToTheLaterDay() {
        Appraisal late = appraise(board(expected(sheets(), "2024-05-13")), List.of(), WEDNESDAY);
        Task replanned = late.board().task(sheets().id()).replan(plan("sheets", "zhao", "2024-05-08", "2024-05-13"));

        Appraisal after = Appraisal.of(
                late.board().with(replanned), late.raised(), Tasks.calendar(), WEDNESDAY, Trigger.NEW_PLAN_VERSION);

        assertThat(after.cleared())
                .singleElement()
                .satisfies(alert -> assertThat(alert.clearedBy()).isEqualTo(Trigger.NEW_PLAN_VERSION));
    }

    private static Appraisal appraise(Board board, List<RedAlert> standing, Instant now) {
        return Appraisal.of(board, standing, Tasks.calendar(), now, Trigger.PROGRESS_UPDATE);
    }
}
