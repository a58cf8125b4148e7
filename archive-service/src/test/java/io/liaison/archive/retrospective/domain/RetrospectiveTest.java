package io.liaison.archive.retrospective.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetrospectiveTest {

    private static final Instant NOW = Instant.parse("2024-06-21T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 21);
    private static final Deed DEED = new Deed("zhang", null, NOW);
    private static final Contribution.Points POINTS =
            new Contribution.Points(List.of("h"), List.of("p"), List.of("s"), null);
    private static final Opening ABOUT = new Opening(
            UUID.randomUUID(),
            "XMBG-202405001",
            "618",
            "PROJECT",
            "MKT",
            List.of("MKT", "PRD"),
            "wang",
            "銷售額同比增長30%",
            Instant.parse("2024-06-20T10:00:00Z"));

    private static final Retrospective OPEN = Retrospective.open(ABOUT, WorkingCalendar.standard());
    private static final Retrospective SIGNED = filled(OPEN).sign(DEED, TODAY, null);
    private static final Retrospective COMPLETED = SIGNED.file(DEED);

    @Test
    void shouldBeDueOnTheFifthWorkingDayAfterCompletion() {
        assertThat(OPEN.dueOn()).isEqualTo(LocalDate.of(2024, 6, 27));
        assertThat(OPEN.departments()).containsExactly("MKT", "PRD");
        assertThat(OPEN.missing()).containsExactly("MKT", "PRD");
        assertThat(OPEN.summary().goals()).isEqualTo("銷售額同比增長30%");
    }

    static Stream<Arguments> everyCommandInEveryState() {
        UnaryOperator<Retrospective> contribute = it -> it.contribute("PRD", POINTS, DEED, it.version());
        UnaryOperator<Retrospective> summarise = it -> it.summarise(null, "goals", "reached", TODAY, it.version());
        UnaryOperator<Retrospective> sign = it -> filledWhereOpen(it).sign(DEED, TODAY, null);
        UnaryOperator<Retrospective> file = it -> it.file(DEED);
        return Stream.of(
                Arguments.of(OPEN, contribute, State.OPEN, ""),
                Arguments.of(SIGNED, contribute, State.SIGNED, "retrospective-not-open"),
                Arguments.of(COMPLETED, contribute, State.COMPLETED, "retrospective-not-open"),
                Arguments.of(OPEN, summarise, State.OPEN, ""),
                Arguments.of(SIGNED, summarise, State.SIGNED, "retrospective-not-open"),
                Arguments.of(COMPLETED, summarise, State.COMPLETED, "retrospective-not-open"),
                Arguments.of(OPEN, sign, State.SIGNED, ""),
                Arguments.of(SIGNED, sign, State.SIGNED, "retrospective-not-open"),
                Arguments.of(COMPLETED, sign, State.COMPLETED, "retrospective-not-open"),
                Arguments.of(OPEN, file, State.OPEN, "retrospective-not-signed"),
                Arguments.of(SIGNED, file, State.COMPLETED, ""),
                Arguments.of(COMPLETED, file, State.COMPLETED, "retrospective-not-signed"));
    }

    @ParameterizedTest
    @MethodSource("everyCommandInEveryState")
    void shouldAllowWhatTheStateAllows(
            Retrospective before, UnaryOperator<Retrospective> command, State after, String refusal) {
        if (refusal.isEmpty()) {
            assertThat(command.apply(before).state()).isEqualTo(after);
        } else {
            assertThatThrownBy(() -> command.apply(before)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
                assertThat(violation.kind()).isEqualTo(RuleViolation.Kind.WRONG_STATE);
                assertThat(violation.code()).isEqualTo(refusal);
            });
        }
    }

    @Test
    void shouldLetDepartmentsWriteSideBySide() {
        Retrospective both = OPEN.contribute("MKT", POINTS, DEED, 1).contribute("PRD", POINTS, DEED, 1);

        assertThat(both.missing()).isEmpty();
        assertThat(both.version()).isEqualTo(3);
    }

    @Test
    void shouldLetNobodyOverwriteWhatHeHasNotSeen() {
        Retrospective written = OPEN.contribute("PRD", POINTS, DEED, 1);

        assertThatThrownBy(() -> written.contribute("PRD", POINTS, DEED, 1)).satisfies(RetrospectiveTest::stale);
        assertThatThrownBy(() -> written.contribute("PRD", POINTS, DEED, 9)).satisfies(RetrospectiveTest::stale);
        assertThat(written.contribute("PRD", POINTS, DEED, 2).version()).isEqualTo(3);
    }

    @Test
    void shouldTakeTheAttainmentFromTheLeadOnly() {
        Contribution.Points reached = new Contribution.Points(List.of(), List.of(), List.of(), "35%");

        assertThat(OPEN.contribute("PRD", reached, DEED, 1).summary().goalAttainment())
                .isNull();
        assertThat(OPEN.contribute("MKT", reached, DEED, 1).summary().goalAttainment())
                .isEqualTo("35%");
    }

    @Test
    void shouldNameEverythingASignatureLacks() {
        assertThatThrownBy(() -> OPEN.sign(DEED, TODAY, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.fields())
                                .extracting(FieldViolation::field)
                                .containsExactly("goalAttainment", "missingReason"));
    }

    @Test
    void shouldNotWaitForeverForADepartmentThatSaysNothing() {
        Retrospective signed =
                OPEN.summarise(null, "goals", "reached", TODAY, 1).sign(DEED, TODAY, "not reachable");

        assertThat(signed.state()).isEqualTo(State.SIGNED);
        assertThat(signed.summary().missingReason()).isEqualTo("not reachable");
        assertThat(signed.summary().heldOn()).isEqualTo(TODAY);
    }

    @Test
    void shouldRefuseADateInTheFuture() {
        assertThatThrownBy(() -> OPEN.summarise(TODAY.plusDays(1), "goals", "reached", TODAY, 1))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldHandOnEveryPointByDepartment() {
        assertThat(Lesson.of(COMPLETED))
                .contains(new Lesson(Lesson.Kind.PROBLEM, "MKT", "p"), new Lesson(Lesson.Kind.SUGGESTION, "PRD", "s"))
                .hasSize(6);
    }

    private static Retrospective filledWhereOpen(Retrospective it) {
        return it.state() == State.OPEN ? filled(it) : it;
    }

    private static Retrospective filled(Retrospective it) {
        return it.contribute("MKT", POINTS, DEED, it.version())
                .contribute("PRD", POINTS, DEED, it.version())
                .summarise(null, "goals", "reached", TODAY, it.version());
    }

    private static void stale(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.kind()).isEqualTo(RuleViolation.Kind.STALE));
    }
}
