package io.liaison.planning.plan.domain;

import static io.liaison.planning.plan.domain.PlanFixture.CHECK;
import static io.liaison.planning.plan.domain.PlanFixture.draft;
import static io.liaison.planning.plan.domain.PlanFixture.posters;
import static io.liaison.planning.plan.domain.PlanFixture.sheets;
import static io.liaison.planning.plan.domain.PlanFixture.sound;
import static io.liaison.planning.plan.domain.PlanFixture.task;
import static io.liaison.planning.plan.domain.PlanFixture.training;
import static io.liaison.planning.plan.domain.PlanFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.planning.plan.domain.Finding.Acknowledgement;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.wording.Lexicon;
import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.TermPattern;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.platform.wording.Vagueness;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckTest {

    private static final List<Contingency> NO_CONTINGENCY = List.of();
    private static final List<Contingency> CONTINGENCIES = sound().contingencies();

    static Stream<Arguments> flaws() {
        return Stream.of(
                flaw("tasks plan.tasks.required", PlanDraft.EMPTY),
                flaw(
                        "tasks[3].taskKey task.key.duplicate",
                        with(task("sheets", "PRD", "zhao", "2024-05-08", "2024-05-10"))),
                flaw("tasks[3].owner task.field.required", with(task("x", "PRD", null, "2024-05-08", "2024-05-10"))),
                flaw(
                        "tasks[3].department task.field.required",
                        with(task("x", " ", "zhao", "2024-05-08", "2024-05-10"))),
                flaw("tasks[3].plannedStart task.field.required", with(task("x", "PRD", "zhao", null, "2024-05-10"))),
                flaw("tasks[3].plannedFinish task.field.required", with(task("x", "PRD", "zhao", "2024-05-08", null))),
                flaw(
                        "tasks[3].department task.department.unknown",
                        with(task("x", "XXX", "zhao", "2024-05-08", "2024-05-10"))),
                flaw("tasks[3].owner task.owner.unknown", with(task("x", "PRD", "nobody", "2024-05-08", "2024-05-10"))),
                flaw(
                        "tasks[3].owner task.owner.not-in-department",
                        with(task("x", "PRD", "xiaoli", "2024-05-08", "2024-05-10"))),
                flaw(
                        "tasks[3].plannedFinish task.finish.before-start",
                        with(task("x", "PRD", "zhao", "2024-05-08", "2024-05-07"))),
                flaw(
                        "tasks[3].dependsOn[1] task.depends-on.unknown",
                        with(task("x", "PRD", "zhao", "2024-05-08", "2024-05-10", "sheets", "y"))),
                flaw(
                        "tasks[3].dependsOn task.depends-on.cycle",
                        with(task("x", "PRD", "zhao", "2024-05-08", "2024-05-10", "x"))),
                flaw("tasks plan.department.without-task", draft(sheets(), posters())),
                flaw(
                        "releasedDepartments[0].department release.department.not-involved",
                        sound(CONTINGENCIES, List.of(new Release("FIN", "無需")), null)),
                flaw(
                        "releasedDepartments[0].department release.department.has-task",
                        sound(CONTINGENCIES, List.of(new Release("SLS", "無需")), null)),
                flaw(
                        "lateReason plan.late-reason.required",
                        with(task("x", "PRD", "zhao", "2024-05-08", "2024-06-21"))),
                flaw("contingencies plan.contingency.required", sound(NO_CONTINGENCY, List.of(), null)));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void shouldNameTheFieldOfEachFlaw(String flaw, PlanDraft draft) {
        assertThat(CHECK.objections(draft))
                .extracting(found -> found.field() + " " + found.code())
                .contains(flaw);
    }

    @Test
    void shouldHaveNothingAgainstASoundPlan() {
        assertThat(CHECK.objections(sound())).isEmpty();
    }

    @Test
    void shouldSeeACycleOverSeveralTasks() {
        PlanDraft round = draft(
                task("a", "PRD", "zhao", "2024-05-08", "2024-05-10", "c"),
                task("b", "SLS", "xiaoli", "2024-05-08", "2024-05-10", "a"),
                task("c", "MKT", "wang", "2024-05-08", "2024-05-10", "b"),
                task("d", "MKT", "wang", "2024-05-08", "2024-05-10", "c"));

        assertThat(CHECK.objections(round))
                .extracting(found -> found.field() + " " + found.code())
                .containsExactly(
                        "tasks[0].dependsOn task.depends-on.cycle",
                        "tasks[1].dependsOn task.depends-on.cycle",
                        "tasks[2].dependsOn task.depends-on.cycle");
    }

    @Test
    void shouldWantADeliveryStandard() {
        DraftTask bare = new DraftTask(
                "x", "x", "PRD", "zhao", sheets().plannedStart(), sheets().plannedFinish(), List.of(), List.of());

        assertThat(CHECK.objections(with(bare)))
                .extracting(found -> found.code())
                .containsExactly("task.delivery-standard.required");
    }

    @Test
    void shouldAcceptAReleaseInPlaceOfATask() {
        PlanDraft released = new PlanDraft(
                List.of(sheets(), posters()), CONTINGENCIES, List.of(new Release("SLS", "本期不涉及銷售")), null);

        assertThat(CHECK.objections(released)).isEmpty();
    }

    @Test
    void shouldAcceptALateTaskWithAReason() {
        PlanDraft late = new PlanDraft(
                List.of(sheets(), training(), task("x", "PRD", "zhao", "2024-05-08", "2024-06-21")),
                CONTINGENCIES,
                List.of(),
                "供應商交期");

        assertThat(CHECK.objections(late)).isEmpty();
    }

    @Test
    void shouldFindVagueWordingAndWantItAcknowledged() {
        VagueWords words = new VagueWords(Lexicon.of(List.of(
                word("盡快", Vagueness.TIME, Severity.UNCLEAR),
                word("ASAP", Vagueness.TIME, Severity.UNCLEAR),
                word("支持一下", Vagueness.EFFORT, Severity.UNCLEAR),
                word("word", Vagueness.REFERENCE, Severity.HINT))));
        DraftTask vague = new DraftTask(
                "x",
                "請盡快支持一下 asap",
                "PRD",
                "zhao",
                sheets().plannedStart(),
                sheets().plannedFinish(),
                List.of("ASAPs are no word"),
                List.of());

        PlanReview review = PlanReview.of(with(vague), CHECK, words);

        assertThat(review.findings())
                .containsExactly(
                        new Finding("vague-time", "tasks[3].title", new Finding.Range(1, 3), "盡快"),
                        new Finding("vague-effort", "tasks[3].title", new Finding.Range(3, 7), "支持一下"),
                        new Finding("vague-time", "tasks[3].title", new Finding.Range(8, 12), "asap"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> review.requireSubmittable(List.of(new Acknowledgement("vague-time", "tasks[3].title"))))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(found -> found.code())
                        .containsExactly("finding.vague-effort"));
        assertThat(review.requireSubmittable(List.of(
                                new Acknowledgement("vague-time", "tasks[3].title"),
                                new Acknowledgement("vague-effort", "tasks[3].title")))
                        .tasks())
                .hasSize(4);
    }

    private static Arguments flaw(String flaw, PlanDraft draft) {
        return Arguments.of(flaw, draft);
    }

    private static Term word(String text, Vagueness vagueness, Severity severity) {
        return new Term.VagueWord(text, TextLanguage.EN, TermPattern.of("text", text), vagueness, severity, "");
    }
}
