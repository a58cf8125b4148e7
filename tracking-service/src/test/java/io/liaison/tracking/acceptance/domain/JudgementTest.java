package io.liaison.tracking.acceptance.domain;

import static io.liaison.tracking.fixture.Tasks.signedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.fixture.Tasks;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskPlan;
import io.liaison.tracking.task.domain.TaskState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final CheckedPoint FIRST = met(Tasks.STANDARD.get(0));
    private static final CheckedPoint SECOND = met(Tasks.STANDARD.get(1));

    @Test
    void shouldAcceptWhenEveryPointIsMet() {
        Judgement.Judged judged = apply(new Judgement(true, List.of(FIRST, SECOND), 1));

        assertThat(judged.task().state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(judged.round().accepted()).isTrue();
        assertThat(judged.round().round()).isOne();
    }

    @Test
    void shouldReturnWithConcreteFaults() {
        Judgement.Judged judged =
                apply(new Judgement(false, List.of(FIRST, fault(SECOND.criterion(), "no signature")), null));

        assertThat(judged.task().state()).isEqualTo(TaskState.REWORK);
        assertThat(judged.round().faults()).containsExactly("no signature");
    }

    @Test
    void shouldNotAcceptWithAPointLeftOutOrNotMet() {
        refused(new Judgement(true, List.of(FIRST), null), "acceptance.points.incomplete");
        refused(
                new Judgement(true, List.of(FIRST, fault(SECOND.criterion(), "bad")), null),
                "acceptance.point.not-met");
    }

    @Test
    void shouldNotReturnWithoutAFault() {
        refused(new Judgement(false, List.of(FIRST, SECOND), null), "acceptance.faults.missing");
        refused(new Judgement(false, List.of(), null), "acceptance.faults.missing");
        refused(new Judgement(false, List.of(fault(FIRST.criterion(), " ")), null), "acceptance.fault.missing");
    }

    @Test
    void shouldKnowEveryCriterionOnce() {
        refused(
                new Judgement(true, List.of(FIRST, SECOND, met("something else")), null),
                "acceptance.criterion.unknown");
        refused(new Judgement(true, List.of(FIRST, SECOND, FIRST), null), "acceptance.criterion.repeated");
    }

    @Test
    void shouldJudgeTheResultAsAWholeWhereThePlanHasNoStandard() {
        Task task = withoutStandard();

        assertThat(new Judgement(true, List.of(), null)
                        .apply(task, signedAt("2024-05-10T10:00"))
                        .task()
                        .state())
                .isEqualTo(TaskState.ACCEPTED);
        assertThat(new Judgement(false, List.of(new CheckedPoint(null, false, "no code")), null)
                        .apply(task, signedAt("2024-05-10T10:00"))
                        .round()
                        .faults())
                .containsExactly("no code");
    }

    @Test
    void shouldDemandTheCriterionWhereThePlanHasAStandard() {
        refused(
                new Judgement(false, List.of(new CheckedPoint(null, false, "bad")), null),
                "acceptance.criterion.unknown");
    }

    @Test
    void shouldRefuseToJudgeAnotherRoundThanTheOneLookedAt() {
        assertThatThrownBy(() -> apply(new Judgement(true, List.of(FIRST, SECOND), 2)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, stale -> assertThat(stale.kind()).isEqualTo(RuleViolation.Kind.STALE));
    }

    private static void refused(Judgement judgement, String code) {
        assertThatThrownBy(() -> apply(judgement)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.kind()).isEqualTo(RuleViolation.Kind.INVALID);
            assertThat(refused.fields()).extracting("code").contains(code);
        });
    }

    private static Judgement.Judged apply(Judgement judgement) {
        return judgement.apply(Tasks.in(TaskState.DELIVERED), signedAt("2024-05-10T10:00"));
    }

    private static Task withoutStandard() {
        TaskPlan plan = Tasks.sheets().plan();
        Task open = Tasks.task(new TaskPlan(
                plan.key(),
                plan.title(),
                plan.department(),
                plan.owner(),
                plan.start(),
                plan.finish(),
                List.of(),
                plan.dependsOn()));
        return Tasks.delivered(open, "2024-05-09T16:00");
    }

    private static CheckedPoint met(String criterion) {
        return new CheckedPoint(criterion, true, null);
    }

    private static CheckedPoint fault(@Nullable String criterion, @Nullable String fault) {
        return new CheckedPoint(criterion, false, fault);
    }
}
