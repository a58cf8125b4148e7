package io.liaison.request.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.calendar.domain.CalendarPlan.Unnamed;
import io.liaison.request.calendar.domain.LineOutcome.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Section 1: what a file makes of the working calendar. */
class CalendarPlanTest {

    private static final LocalDate DRAGON_BOAT = LocalDate.of(2024, 6, 10);
    private static final LocalDate OLD = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2023, 1, 2);
    private static final WorkingCalendar STORED = new WorkingCalendar(
            WorkingCalendar.standard().zone(),
            WorkingCalendar.standard().hours(),
            WorkingCalendar.standard().restDays(),
            Set.of(DRAGON_BOAT, OLD, LAST_YEAR),
            Set.of(),
            Map.of(OLD, "舊"));

    @Test
    void shouldSayWhatBecomesOfEachLine() {
        CalendarPlan plan = plan(
                Unnamed.KEEP,
                "zone|Asia/Taipei|",
                "hours|08:30-17:30|",
                "rest|saturday|",
                "rest|FRIDAY|",
                "holiday|2024-06-10|",
                "holiday|2024-06-10|端午節",
                "make-up|2024-03-01|補班",
                "holiday|2024-02-08/2024-02-14|春節");

        assertThat(plan.outcomes())
                .extracting(LineOutcome::result)
                .containsExactly(
                        Result.UNCHANGED,
                        Result.CHANGED,
                        Result.UNCHANGED,
                        Result.ADDED,
                        Result.CHANGED,
                        Result.CHANGED,
                        Result.CHANGED,
                        Result.ADDED);
        WorkingCalendar after = plan.require("calendar.csv");
        assertThat(after.restDays()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(after.holidays()).hasSize(9).contains(LAST_YEAR, DRAGON_BOAT);
        assertThat(after.makeUpDays()).containsExactly(OLD);
        assertThat(after.names()).containsEntry(DRAGON_BOAT, "端午節").containsEntry(OLD, "補班");
    }

    @Test
    void shouldChangeNothingTheSecondTime() {
        String[] lines = {"holiday|2024-04-04|兒童節", "holiday|2024-04-04|清明節", "make-up|2024-02-17|補班"};
        WorkingCalendar once = plan(Unnamed.KEEP, lines).require("calendar.csv");

        CalendarPlan again = CalendarPlan.of(once, lines(lines), Unnamed.KEEP);

        assertThat(once.nameOf(LocalDate.of(2024, 4, 4))).contains("兒童節 / 清明節");
        assertThat(again.outcomes()).extracting(LineOutcome::result).containsOnly(Result.UNCHANGED);
        assertThat(again.require("calendar.csv")).isEqualTo(once);
    }

    @Test
    void shouldTakeOutWhatAFileOfTheYearDoesNotName() {
        CalendarPlan plan = plan(Unnamed.REMOVE_IN_YEARS_NAMED, "holiday|2024-06-10|端午節");

        assertThat(plan.removed()).containsExactly(OLD);
        assertThat(plan.require("calendar.csv").holidays()).containsExactlyInAnyOrder(DRAGON_BOAT, LAST_YEAR);
        assertThat(plan.after().names()).doesNotContainKey(OLD);
    }

    @Test
    void shouldRefuseLinesThatSayNothingOfUse() {
        CalendarPlan plan = plan(
                Unnamed.KEEP,
                "feast|2024-06-10|",
                "zone|Mars/Base|",
                "hours|nine to five|",
                "rest|FUNDAY|",
                "holiday|10 June|",
                "holiday|2024-06-12/2024-06-11|",
                "holiday|2024-01-01/2024-12-31|",
                "holiday|1024-06-10|",
                "holiday|2024-07-01|" + "x".repeat(101),
                "make-up|2024-07-02|",
                "holiday|2024-07-02|",
                "hours|09:00-18:00|");

        assertThat(plan.outcomes().stream()
                        .flatMap(outcome -> outcome.reasons().stream())
                        .map(FieldViolation::code))
                .containsExactly(
                        "calendar.import.kind.unknown",
                        "directory.zone.unknown",
                        "calendar.import.hours.malformed",
                        "calendar.import.weekday.unknown",
                        "calendar.import.date.malformed",
                        "calendar.days.order",
                        "calendar.days.too-many",
                        "calendar.day.out-of-range",
                        "calendar.name.malformed",
                        "calendar.import.day.both",
                        "import.line.twice");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> plan.require("calendar.csv"))
                .satisfies(
                        refused -> assertThat(refused.fields().get(0).field()).isEqualTo("calendar.csv:2 kind"));
    }

    @Test
    void shouldRefuseWhatIsWrongOnlyAsAWhole() {
        CalendarPlan plan = plan(
                Unnamed.KEEP,
                Stream.of(DayOfWeek.values()).map(day -> "rest|" + day + "|").toArray(String[]::new));

        assertThat(plan.outcomes()).extracting(LineOutcome::result).doesNotContain(Result.REFUSED);
        assertThat(plan.otherFaults()).extracting(FieldViolation::code).containsExactly("calendar.rest.every-day");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> plan.require("calendar.csv"));
    }

    private static CalendarPlan plan(Unnamed unnamed, String... lines) {
        return CalendarPlan.of(STORED, lines(lines), unnamed);
    }

    private static List<ImportedLine> lines(String... lines) {
        AtomicInteger number = new AtomicInteger(1);
        return Stream.of(lines)
                .map(line -> line.split("\\|", -1))
                .map(cells -> new ImportedLine(number.incrementAndGet(), cells[0], cells[1], cells[2]))
                .toList();
    }
}
