package io.liaison.tracking.plan.domain;

import static io.liaison.tracking.fixture.Tasks.OPENED;
import static io.liaison.tracking.fixture.Tasks.REQUEST;
import static io.liaison.tracking.fixture.Tasks.board;
import static io.liaison.tracking.fixture.Tasks.plan;
import static io.liaison.tracking.fixture.Tasks.posters;
import static io.liaison.tracking.fixture.Tasks.sheets;
import static io.liaison.tracking.fixture.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.plan.domain.ApprovedPlan.PlannedTask;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskPlan;
import io.liaison.tracking.task.domain.TaskState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanFollowedTest {

    private static final TaskPlan LATER_SHEETS = plan("sheets", "chen", "2024-05-08", "2024-05-14");

    @Test
    void shouldOpenTheTasksOfTheFirstVersion() {
        PlanFollowed followed =
                follow(new Board(version(1).newRequest(OPENED), List.of()), version(1, sheets().plan()));

        assertThat(followed.opened()).extracting(Task::state).containsExactly(TaskState.NOT_STARTED);
        assertThat(followed.board().request().planVersion()).isOne();
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"NOT_STARTED", "IN_PROGRESS", "REWORK", "DELIVERED"})
    void shouldGiveNewTermsToTasksThatAreOpen(TaskState state) {
        PlanFollowed followed = follow(board(Tasks.in(state)), version(2, LATER_SHEETS));

        assertThat(followed.changed()).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(state);
            assertThat(task.plan()).isEqualTo(LATER_SHEETS);
        });
    }

    @Test
    void shouldLeaveAcceptedTasksAsTheyAre() {
        Task accepted = Tasks.in(TaskState.ACCEPTED);

        PlanFollowed changed = follow(board(accepted), version(2, LATER_SHEETS));
        PlanFollowed removed = follow(board(accepted), version(2, posters().plan()));

        assertThat(changed.board().task(accepted.id())).isEqualTo(accepted);
        assertThat(removed.board().task(accepted.id())).isEqualTo(accepted);
        assertThat(removed.cancelled()).isEmpty();
    }

    @Test
    void shouldCancelWhatWasLeftOutAndOpenWhatIsNew() {
        PlanFollowed followed =
                follow(board(started(sheets())), version(2, posters().plan()));

        assertThat(followed.cancelled()).extracting(Task::id).containsExactly(sheets().id());
        assertThat(followed.opened())
                .extracting(Task::id)
                .containsExactly(posters().id());
        assertThat(followed.board().task(sheets().id()).state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void shouldOpenATaskAgainThatAnEarlierVersionHadLeftOut() {
        PlanFollowed followed = follow(board(started(sheets()).cancel()), version(3, sheets().plan()));

        assertThat(followed.opened()).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(TaskState.NOT_STARTED);
            assertThat(task.updates()).isOne();
        });
    }

    @Test
    void shouldChangeNothingWhereTheTermsAreTheSame() {
        PlanFollowed followed = follow(board(started(sheets())), version(2, sheets().plan()));

        assertThat(followed.changed()).isEmpty();
        assertThat(followed.board().task(sheets().id())).isEqualTo(started(sheets()));
    }

    @Test
    void shouldAwaitNewerVersionsOfRunningRequestsOnly() {
        Board board = board(sheets());

        assertThat(PlanFollowed.isAwaited(board, version(1))).isFalse();
        assertThat(PlanFollowed.isAwaited(board, version(2))).isTrue();
        assertThat(PlanFollowed.isAwaited(board.with(board.request().withdrawnAt(OPENED)), version(2)))
                .isFalse();
        assertThat(PlanFollowed.isAwaited(board.with(board.request().completedAt(OPENED)), version(2)))
                .isFalse();
    }

    @Test
    void shouldCancelAllButAcceptedTasksOfAWithdrawnRequest() {
        RequestWithdrawn withdrawn =
                RequestWithdrawn.of(board(Tasks.in(TaskState.ACCEPTED), started(posters())), OPENED);

        assertThat(withdrawn.cancelled())
                .extracting(Task::id)
                .containsExactly(posters().id());
        assertThat(withdrawn.board().request().isRunning()).isFalse();
    }

    private static PlanFollowed follow(Board board, ApprovedPlan plan) {
        return PlanFollowed.of(board, plan, OPENED);
    }

    private static ApprovedPlan version(int version, TaskPlan... plans) {
        List<PlannedTask> tasks = Arrays.stream(plans)
                .map(plan -> new PlannedTask(Tasks.task(plan).id(), plan))
                .toList();
        return new ApprovedPlan(
                REQUEST, "XMBG-202405001", "Campaign", version, "MKT", "MKT", "wang", List.of("PRD"), tasks);
    }
}
