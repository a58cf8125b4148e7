package io.liaison.platform.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar, also where clocks change. */
class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Property(tries = 200)
    @Proves("1-calendar-counting")
    void shouldLandOnWorkingDaysBothWays(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(date, days))).isTrue();
        assertThat(calendar.isWorkingDay(calendar.minusWorkingDays(date, days))).isTrue();
    }

    @Property(tries = 200)
    @Proves("1-calendar-counting")
    void shouldUndoForwardsByBackwardsFromAWorkingDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 30) int days) {
        LocalDate worked = calendar.workingDayOnOrAfter(date);

        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(worked, days), days))
                .isEqualTo(worked);
        assertThat(calendar.plusWorkingDays(calendar.minusWorkingDays(worked, days), days))
                .isEqualTo(worked);
        assertThat(calendar.workingDaysBetween(worked, calendar.plusWorkingDays(worked, days)))
                .isEqualTo(days);
    }

    @Property(tries = 200)
    void shouldKeepTheOrderOfDates(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 30) int days) {
        assertThat(calendar.plusWorkingDays(date, days))
                .isBeforeOrEqualTo(calendar.plusWorkingDays(date.plusDays(1), days));
        assertThat(calendar.minusWorkingDays(date, days))
                .isBeforeOrEqualTo(calendar.minusWorkingDays(date.plusDays(1), days));
    }

    @Property(tries = 200)
    void shouldFindTheSameWorkingDayAgain(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate date) {
        LocalDate found = calendar.workingDayOnOrAfter(date);

        assertThat(calendar.workingDayOnOrAfter(found)).isEqualTo(found);
    }

    @Property(tries = 200)
    void shouldFindTheVeryNextNineOClockOfAWorkingDay(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("instants") Instant after) {
        Instant found = calendar.nextWorkingDayAt(NINE, after);

        assertThat(found).isAfter(after);
        assertThat(found.atZone(calendar.zone()).toLocalTime()).isEqualTo(NINE);
        assertThat(calendar.isWorkingDay(calendar.dateOf(found))).isTrue();
        assertThat(calendar.nextWorkingDayAt(NINE, found.minusNanos(1))).isEqualTo(found);
        assertThat(calendar.workingDaysBetween(calendar.dateOf(after), calendar.dateOf(found)))
                .isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void shouldLetTimePassOnWorkingDaysOnly(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 200) int hours) {
        Instant end = calendar.plusOnWorkingDays(start, Duration.ofHours(hours));

        assertThat(calendar.isWorkingDay(calendar.dateOf(end))).isTrue();
        assertThat(end).isAfterOrEqualTo(start.plus(Duration.ofHours(hours)));
        assertThat(calendar.plusOnWorkingDays(start, Duration.ofHours(hours + 1L)))
                .isAfter(end);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Taipei", "Europe/Berlin", "America/New_York")
                .map(ZoneId::of);
        Arbitrary<Set<DayOfWeek>> rest = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
        Arbitrary<Set<LocalDate>> special = dates().set().ofMaxSize(25);
        return Combinators.combine(zones, rest, special, special)
                .as((zone, restDays, holidays, makeUpDays) -> new WorkingCalendar(
                        zone, new WorkingHours(NINE, LocalTime.of(18, 0)), restDays, holidays, makeUpDays));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 365).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers()
                .between(0, 366 * 24 * 60)
                .map(minutes -> Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes)));
    }
}
