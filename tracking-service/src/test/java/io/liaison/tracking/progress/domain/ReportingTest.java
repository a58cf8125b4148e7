package io.liaison.tracking.progress.domain;

import static io.liaison.tracking.fixture.Tasks.signedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 8);

    @Test
    void shouldKeepTheUpdateWithThePlanItWasReportedAgainst() {
        Reporting reporting = report(Tasks.sheets(), form(TaskState.IN_PROGRESS, 40, null));

        assertThat(reporting.task().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(reporting.update().sequence()).isOne();
        assertThat(reporting.update().plannedFinish()).isEqualTo("2024-05-10");
        assertThat(reporting.update().signed().person()).isEqualTo("zhao");
    }

    @Test
    void shouldDropARiskThatIsNoLongerReported() {
        Task risky = report(Tasks.sheets(), form(null, 40, new Risk("late", TODAY.plusDays(5))))
                .task();

        assertThat(risky.risk()).isNotNull();
        assertThat(report(risky, form(null, 50, null)).task().risk()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"NOT_STARTED", "DELIVERED", "REWORK", "ACCEPTED", "CANCELLED"})
    void shouldNotMoveTheTaskElsewhere(TaskState said) {
        assertThatThrownBy(() -> report(Tasks.sheets(), form(said, 100, null)))
                .satisfies(thrown -> assertThat(fields(thrown)).isEqualTo("state=update.state"));
    }

    @Test
    void shouldStayInReworkWhateverOfBothIsSaid() {
        Task rework = Tasks.in(TaskState.REWORK);

        assertThat(report(rework, form(TaskState.REWORK, 90, null)).task().state())
                .isEqualTo(TaskState.REWORK);
        assertThat(report(rework, form(TaskState.IN_PROGRESS, 90, null)).task().state())
                .isEqualTo(TaskState.REWORK);
    }

    @Test
    void shouldRefuseImpossibleValuesAllAtOnce() {
        assertThatThrownBy(() -> report(Tasks.sheets(), form(null, 101, new Risk("late", TODAY.minusDays(1)))))
                .satisfies(thrown -> assertThat(fields(thrown))
                        .isEqualTo("percent=update.percent risk.expectedFinish=update.risk.past"));
        assertThatThrownBy(() -> report(Tasks.sheets(), form(null, -1, new Risk("late", TODAY.plusYears(4)))))
                .satisfies(thrown -> assertThat(fields(thrown))
                        .isEqualTo("percent=update.percent risk.expectedFinish=update.risk.too-far"));
    }

    @Test
    void shouldSayTheStateBeforeTheValues() {
        assertThatThrownBy(() -> report(Tasks.in(TaskState.DELIVERED), form(TaskState.DELIVERED, 100, null)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.kind()).isEqualTo(RuleViolation.Kind.WRONG_STATE));
    }

    @Test
    void shouldBeReviewedOnce() {
        ProgressUpdate update = report(Tasks.sheets(), form(null, 40, null)).update();
        ProgressUpdate reviewed = update.review(signedAt("2024-05-08T18:00"));

        assertThat(reviewed.reviewed()).isEqualTo(signedAt("2024-05-08T18:00"));
        assertThatThrownBy(() -> reviewed.review(signedAt("2024-05-09T18:00"))).isInstanceOf(RuleViolation.class);
    }

    private static Reporting report(Task task, UpdateForm form) {
        return Reporting.report(task, form, signedAt("2024-05-08T16:00"), TODAY);
    }

    private static UpdateForm form(@Nullable TaskState state, int percent, @Nullable Risk risk) {
        return new UpdateForm(state, percent, "draft done", null, null, risk);
    }

    private static String fields(Throwable thrown) {
        return ((RuleViolation) thrown)
                .fields().stream()
                        .map((FieldViolation field) -> field.field() + "=" + field.code())
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }
}
