package io.liaison.tracking.task.domain;

import static io.liaison.tracking.fixture.Tasks.plan;
import static io.liaison.tracking.fixture.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.tracking.fixture.Tasks;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final Task first = task(plan("a", "zhao", "2024-05-08", "2024-05-10"));
    private final Task second = task(plan("b", "wang", "2024-05-13", "2024-05-15", "a"));
    private final Task third = task(plan("c", "wang", "2024-05-16", "2024-05-17", "b"));

    @Test
    void shouldFindTheTasksThatWaitDirectlyAndThroughOthers() {
        Board board = Tasks.board(first, second, third);

        assertThat(board.waitingFor(first)).containsExactly(second, third);
        assertThat(board.waitingFor(third)).isEmpty();
    }

    @Test
    void shouldNotCountTasksThatAreHandedInAsWaiting() {
        Task done = Tasks.delivered(second, "2024-05-09T12:00");

        assertThat(Tasks.board(first, done, third).waitingFor(first)).containsExactly(third);
    }

    @Test
    void shouldEndWhereTasksWaitForEachOther() {
        Task a = task(plan("a", "zhao", "2024-05-08", "2024-05-10", "b"));
        Task b = task(plan("b", "wang", "2024-05-08", "2024-05-10", "a"));

        assertThat(Tasks.board(a, b).waitingFor(a)).containsExactly(b);
    }

    @Test
    void shouldReplaceATaskOrAddIt() {
        Board board = Tasks.board(first);

        assertThat(board.with(Tasks.started(first)).tasks()).hasSize(1);
        assertThat(board.with(second).tasks()).containsExactly(first, second);
    }

    @Test
    void shouldNotBeAcceptedWithoutAnyTaskLeft() {
        assertThat(Tasks.board(first.cancel()).isAllAccepted()).isFalse();
        assertThat(Tasks.board(first.cancel(), Tasks.in(TaskState.ACCEPTED)).isAllAccepted())
                .isTrue();
    }
}
