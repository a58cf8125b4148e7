package io.liaison.tracking.completion.domain;

import static io.liaison.tracking.fixture.Tasks.at;
import static io.liaison.tracking.fixture.Tasks.board;
import static io.liaison.tracking.fixture.Tasks.delivered;
import static io.liaison.tracking.fixture.Tasks.posters;
import static io.liaison.tracking.fixture.Tasks.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Instant NOW = at("2024-05-16T10:00");

    private final Task accepted = Tasks.in(TaskState.ACCEPTED);
    private final Task delivered = delivered(posters(), "2024-05-15T10:00");

    @Test
    void shouldWaitWhileATaskIsMissing() {
        Completion completion = Completion.of(board(accepted, posters()), NOW);

        assertThat(completion.acceptanceOpened()).isFalse();
        assertThat(completion.completed()).isFalse();
    }

    @Test
    void shouldOpenAcceptanceOnceWhenAllIsHandedIn() {
        Completion first = Completion.of(board(accepted, delivered), NOW);
        Board reworked = first.board().with(delivered.returnForRework(NOW));
        Completion again = Completion.of(reworked.with(delivered), NOW);

        assertThat(first.acceptanceOpened()).isTrue();
        assertThat(first.completed()).isFalse();
        assertThat(again.acceptanceOpened()).isFalse();
    }

    @Test
    void shouldCompleteOnceWhenAllIsAccepted() {
        Completion first = Completion.of(board(accepted, delivered.accept(NOW), sheetsCancelled()), NOW);

        assertThat(first.completed()).isTrue();
        assertThat(first.board().request().completed()).isEqualTo(NOW);
        assertThat(Completion.of(first.board(), NOW).completed()).isFalse();
    }

    @Test
    void shouldNotCompleteAWithdrawnRequest() {
        Board board = board(accepted);

        assertThat(Completion.of(board.with(board.request().withdrawnAt(NOW)), NOW)
                        .completed())
                .isFalse();
    }

    @Test
    void shouldReportWhatWasAcceptedAfterHowManyRounds() {
        Task twice = delivered.returnForRework(NOW).deliver(NOW).accept(NOW);

        assertThat(AcceptanceReport.of(board(accepted, twice, sheetsCancelled()))
                        .tasks())
                .extracting(AcceptanceReport.Line::taskId, AcceptanceReport.Line::rounds)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(accepted.id(), 1),
                        org.assertj.core.api.Assertions.tuple(twice.id(), 2));
    }

    private static Task sheetsCancelled() {
        Task other = sheets();
        return Tasks.task(Tasks.plan("extra", "zhao", "2024-05-08", "2024-05-10"))
                .cancel()
                .forecast(other.forecastFinish());
    }
}
