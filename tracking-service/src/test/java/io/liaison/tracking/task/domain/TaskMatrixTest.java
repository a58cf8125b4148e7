package io.liaison.tracking.task.domain;

import static io.liaison.tracking.fixture.Tasks.at;
import static io.liaison.tracking.fixture.Tasks.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.fixture.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command in every state. */
class TaskMatrixTest {

    private static final Instant NOW = at("2024-05-10T10:00");

    private static final Map<TaskCommand, String> EXPECTED = Map.of(
            TaskCommand.REPORT, "NOT_STARTED>IN_PROGRESS IN_PROGRESS>IN_PROGRESS REWORK>REWORK",
            TaskCommand.DELIVER, "IN_PROGRESS>DELIVERED REWORK>DELIVERED",
            TaskCommand.RETURN, "DELIVERED>REWORK",
            TaskCommand.ACCEPT, "DELIVERED>ACCEPTED",
            TaskCommand.URGE, "NOT_STARTED>NOT_STARTED IN_PROGRESS>IN_PROGRESS REWORK>REWORK",
            TaskCommand.REPLAN, "NOT_STARTED>NOT_STARTED IN_PROGRESS>IN_PROGRESS DELIVERED>DELIVERED REWORK>REWORK",
            TaskCommand.CANCEL, "NOT_STARTED>CANCELLED IN_PROGRESS>CANCELLED DELIVERED>CANCELLED REWORK>CANCELLED",
            TaskCommand.REINSTATE, "CANCELLED>NOT_STARTED");

    static Stream<Arguments> matrix() {
        return Arrays.stream(TaskState.values())
                .flatMap(state -> Arrays.stream(TaskCommand.values()).map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("matrix")
    void shouldMoveAsTheTableSaysOrRefuse(TaskState state, TaskCommand command) {
        Task task = Tasks.in(state);
        Optional<TaskState> expected = expected(state, command);

        assertThat(task.allows(command)).isEqualTo(expected.isPresent());
        if (expected.isPresent()) {
            assertThat(apply(task, command).state()).isEqualTo(expected.get());
        } else {
            assertThatThrownBy(() -> apply(task, command)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
                assertThat(refused.kind()).isEqualTo(RuleViolation.Kind.WRONG_STATE);
                assertThat(refused.code()).isEqualTo(command.refusal());
            });
        }
    }

    private static Optional<TaskState> expected(TaskState state, TaskCommand command) {
        return Arrays.stream(EXPECTED.getOrDefault(command, "").split(" "))
                .filter(move -> move.startsWith(state + ">"))
                .map(move -> TaskState.valueOf(move.substring(move.indexOf('>') + 1)))
                .findFirst();
    }

    private static Task apply(Task task, TaskCommand command) {
        return switch (command) {
            case REPORT -> task.report(20, null, NOW);
            case DELIVER -> task.deliver(NOW);
            case RETURN -> task.returnForRework(NOW);
            case ACCEPT -> task.accept(NOW);
            case REPLAN -> task.replan(plan("sheets", "zhao", "2024-05-08", "2024-05-17"));
            case CANCEL -> task.cancel();
            case REINSTATE -> task.reinstate(plan("sheets", "zhao", "2024-05-08", "2024-05-17"), NOW);
            case URGE -> {
                task.require(TaskCommand.URGE);
                yield task;
            }
        };
    }

    @Test
    void shouldStartWithTheFirstUpdateAndCountUpdates() {
        Task once = Tasks.sheets().report(10, null, NOW);
        Task twice = once.report(20, null, NOW.plusSeconds(60));

        assertThat(twice.times().started()).isEqualTo(NOW);
        assertThat(twice.times().lastUpdate()).isEqualTo(NOW.plusSeconds(60));
        assertThat(twice.updates()).isEqualTo(2);
    }

    @Test
    void shouldNotBeDeliveredByReportingAHundredPercent() {
        assertThat(Tasks.sheets().report(100, null, NOW).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void shouldDropTheReportedFinishWhenThePlannedFinishIsAgreedAnew() {
        Task late = Tasks.expected(Tasks.sheets(), "2024-05-13");

        assertThat(late.replan(plan("sheets", "zhao", "2024-05-08", "2024-05-14"))
                        .risk())
                .isNull();
        assertThat(late.replan(plan("sheets", "chen", "2024-05-08", "2024-05-10"))
                        .risk())
                .isEqualTo(new Risk("data come late", LocalDate.of(2024, 5, 13)));
    }

    @Test
    void shouldCountRoundsOfDeliverables() {
        Task second = Tasks.in(TaskState.REWORK).deliver(NOW);

        assertThat(second.round()).isEqualTo(2);
        assertThat(second.percent()).isEqualTo(100);
    }
}
