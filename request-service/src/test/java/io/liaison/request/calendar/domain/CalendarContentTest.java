package io.liaison.request.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.Proves;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Section 1: what the working calendar may hold. */
class CalendarContentTest {

    private static final LocalDate DRAGON_BOAT = LocalDate.of(2024, 6, 10);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void shouldTakeWhatItGave() {
        WorkingCalendar calendar = content(WEEKEND, Set.of(DRAGON_BOAT), Map.of(DRAGON_BOAT, "端午節"))
                .calendar();

        assertThat(CalendarContent.of(calendar).calendar()).isEqualTo(calendar);
        assertThat(calendar.nameOf(DRAGON_BOAT)).contains("端午節");
    }

    @Test
    void shouldRefuseWhatMakesNoCalendar() {
        CalendarContent wrong = new CalendarContent(
                "Mars/Base",
                LocalTime.of(18, 0),
                LocalTime.of(9, 0),
                EnumSet.allOf(DayOfWeek.class),
                Set.of(DRAGON_BOAT, LocalDate.MAX),
                Set.of(DRAGON_BOAT),
                Map.of(DRAGON_BOAT.plusDays(1), "x".repeat(101)));

        assertThat(wrong.faults())
                .extracting(FieldViolation::code)
                .containsExactly(
                        "directory.zone.unknown",
                        "calendar.hours.order",
                        "calendar.rest.every-day",
                        "calendar.day.out-of-range",
                        "calendar.day.both",
                        "calendar.name.of-no-day",
                        "calendar.name.malformed");
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(wrong::calendar);
    }

    @Test
    void shouldAlwaysLeaveAWorkingDayWithinReach() {
        Set<DayOfWeek> allButMonday = EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
        Set<LocalDate> mondays =
                IntStream.range(0, 61).mapToObj(DRAGON_BOAT::plusWeeks).collect(Collectors.toSet());
        assertThat(codes(content(allButMonday, mondays, Map.of()))).containsExactly("calendar.rest.too-long");
        assertThat(codes(content(WEEKEND, mondays, Map.of()))).isEmpty();

        Set<LocalDate> days =
                IntStream.range(0, 61).mapToObj(DRAGON_BOAT::plusDays).collect(Collectors.toSet());
        assertThat(codes(content(WEEKEND, days, Map.of()))).containsExactly("calendar.rest.too-long");
        days.remove(DRAGON_BOAT.plusDays(30));
        assertThat(codes(content(WEEKEND, days, Map.of()))).isEmpty();
    }

    @Test
    @Proves({"1-calendar-days", "1-calendar-explained"})
    void shouldSayWhatEachDayIsAndWhatCountingSkips() {
        LocalDate makeUp = LocalDate.of(2024, 6, 15);
        WorkingCalendar calendar = new CalendarContent(
                        "Asia/Taipei",
                        LocalTime.of(9, 0),
                        LocalTime.of(18, 0),
                        WEEKEND,
                        Set.of(DRAGON_BOAT),
                        Set.of(makeUp),
                        Map.of(DRAGON_BOAT, "端午節"))
                .calendar();
        CalendarDays days = new CalendarDays(calendar);

        assertThat(days.between(LocalDate.of(2024, 6, 8), makeUp))
                .extracting(CalendarDays.Day::kind)
                .containsExactly(
                        DayKind.REST,
                        DayKind.REST,
                        DayKind.HOLIDAY,
                        DayKind.WORKING,
                        DayKind.WORKING,
                        DayKind.WORKING,
                        DayKind.WORKING,
                        DayKind.MAKE_UP);
        CalendarDays.Counted counted = days.after(LocalDate.of(2024, 6, 7), 5);
        assertThat(counted.result()).isEqualTo(makeUp);
        assertThat(counted.skipped())
                .extracting(CalendarDays.Day::date)
                .containsExactly(LocalDate.of(2024, 6, 8), LocalDate.of(2024, 6, 9), DRAGON_BOAT);
        assertThat(days.after(LocalDate.of(2024, 6, 8), 0))
                .isEqualTo(new CalendarDays.Counted(LocalDate.of(2024, 6, 8), List.of()));
    }

    private static CalendarContent content(
            Set<DayOfWeek> restDays, Set<LocalDate> holidays, Map<LocalDate, String> names) {
        return new CalendarContent(
                "Asia/Taipei", LocalTime.of(9, 0), LocalTime.of(18, 0), restDays, holidays, Set.of(), names);
    }

    private static List<String> codes(CalendarContent content) {
        return content.faults().stream().map(FieldViolation::code).toList();
    }
}
