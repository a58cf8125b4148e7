package io.liaison.planning.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.planning.plan.domain.PlanFixture;
import io.liaison.planning.room.domain.By;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanVersionTest {

    private static final Instant NOW = Instant.parse("2024-05-08T02:00:00Z");
    private static final By LEAD = new By("zhang", null);
    private static final By HEAD = new By("chen", null);

    @Test
    void shouldCountTheSubmittingDepartmentAsAgreed() {
        PlanVersion version = submit(null, "MKT", "PRD", "SLS");

        assertThat(version.awaiting()).containsExactly("PRD", "SLS");
        assertThat(version.state()).isEqualTo(PlanVersionState.IN_APPROVAL);
        assertThat(version.answerBy()).isEqualTo(NOW.plus(Duration.ofDays(2)));
    }

    @Test
    void shouldBeApprovedAtOnceWhenNobodyElseIsAsked() {
        assertThat(submit(null, "MKT").state()).isEqualTo(PlanVersionState.APPROVED);
    }

    @Test
    void shouldBeApprovedWithTheLastAgreement() {
        PlanVersion half = submit(null, "MKT", "PRD", "SLS").answer(agree("PRD"));
        assertThat(half.state()).isEqualTo(PlanVersionState.IN_APPROVAL);

        PlanVersion all = half.answer(agree("SLS"));
        assertThat(all.state()).isEqualTo(PlanVersionState.APPROVED);
        assertThat(all.closedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"DISAGREE", "NEEDS_CHANGE"})
    void shouldEndTheRoundWithTheFirstAnswerThatIsNoAgreement(Verdict verdict) {
        PlanVersion version = submit(null, "MKT", "PRD", "SLS")
                .answer(new DepartmentAnswer("PRD", verdict, "工期太緊", List.of(), HEAD, NOW));

        assertThat(version.state()).isEqualTo(PlanVersionState.DISPUTED);
        assertThat(version.awaiting()).isEmpty();
        assertThat(version.pointsOfDispute()).containsExactly(new PointOfDispute("PRD", verdict, "工期太緊", List.of()));
    }

    @Test
    void shouldTakeReasonsOfTasksForAReason() {
        PlanVersion version = submit(null, "MKT", "PRD")
                .answer(new DepartmentAnswer(
                        "PRD", Verdict.NEEDS_CHANGE, null, List.of(new TaskReason("sheets", "需至13日")), HEAD, NOW));

        assertThat(version.pointsOfDispute().get(0).reason()).isEqualTo("sheets: 需至13日");
    }

    static Stream<Arguments> refusals() {
        PlanVersion open = submit(null, "MKT", "PRD", "SLS");
        PlanVersion disputed = open.answer(disagree("PRD", "工期太緊"));
        PlanVersion approved = submit(null, "MKT", "PRD").answer(agree("PRD"));
        return Stream.of(
                Arguments.of(open, agree("FIN"), "department-not-asked"),
                Arguments.of(open, agree("MKT"), "plan-already-answered"),
                Arguments.of(open.answer(agree("PRD")), agree("PRD"), "plan-already-answered"),
                Arguments.of(open, disagree("PRD", null), "validation"),
                Arguments.of(open, disagree("PRD", " "), "validation"),
                Arguments.of(disputed, agree("SLS"), "plan-not-in-approval"),
                Arguments.of(approved, agree("PRD"), "plan-not-in-approval"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldRefuseAnswersThatDoNotCount(PlanVersion version, DepartmentAnswer answer, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> version.answer(answer))
                .matches(refused -> refused.code().equals(code));
    }

    @Test
    void shouldCountRoundsUntilAPlanIsAgreed() {
        PlanVersion first = submit(null, "MKT", "PRD").answer(disagree("PRD", "x"));
        PlanVersion second = submit(first, "MKT", "PRD").answer(disagree("PRD", "y"));
        PlanVersion third = submit(second, "MKT", "PRD").answer(agree("PRD"));
        PlanVersion change = submit(third, "MKT", "PRD");

        assertThat(Stream.of(first, second, third, change).map(PlanVersion::number))
                .containsExactly(1, 2, 3, 4);
        assertThat(Stream.of(first, second, third, change).map(PlanVersion::round))
                .containsExactly(1, 2, 3, 1);
    }

    private static PlanVersion submit(@Nullable PlanVersion previous, String... departments) {
        return PlanVersion.submit(
                UUID.randomUUID(), previous, PlanFixture.plan(), "MKT", List.of(departments), LEAD, NOW);
    }

    private static DepartmentAnswer agree(String department) {
        return new DepartmentAnswer(department, Verdict.AGREE, null, List.of(), HEAD, NOW);
    }

    private static DepartmentAnswer disagree(String department, @Nullable String reason) {
        return new DepartmentAnswer(department, Verdict.DISAGREE, reason, List.of(), HEAD, NOW);
    }
}
