package io.liaison.platform.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.platform.test.Proves;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 6, 8);
    private static final LocalDate HOLIDAY = LocalDate.of(2024, 6, 10);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 11);
    private static final LocalDate MADE_UP_SATURDAY = LocalDate.of(2024, 6, 15);

    private final WorkingCalendar calendar = new WorkingCalendar(
            ZoneId.of("Asia/Taipei"),
            new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0)),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Set.of(HOLIDAY),
            Set.of(MADE_UP_SATURDAY));

    @Test
    @Proves("1-calendar-days")
    void shouldKnowRestDaysHolidaysAndMakeUpDays() {
        assertThat(calendar.isWorkingDay(FRIDAY)).isTrue();
        assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
        assertThat(calendar.isWorkingDay(HOLIDAY)).isFalse();
        assertThat(calendar.isWorkingDay(MADE_UP_SATURDAY)).isTrue();
    }

    @Test
    void shouldSkipWhatIsNotWorked() {
        assertThat(calendar.nextWorkingDay(FRIDAY)).isEqualTo(TUESDAY);
        assertThat(calendar.workingDayOnOrAfter(SATURDAY)).isEqualTo(TUESDAY);
        assertThat(calendar.workingDayOnOrAfter(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(calendar.plusWorkingDays(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(calendar.plusWorkingDays(FRIDAY, 5)).isEqualTo(MADE_UP_SATURDAY);
    }

    @Test
    void shouldCountTheFiveWorkingDaysOfARetrospective() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2024, 6, 20), 5)).isEqualTo(LocalDate.of(2024, 6, 27));
    }

    @Test
    void shouldCountWorkingDaysBothWays() {
        assertThat(calendar.workingDaysBetween(FRIDAY, FRIDAY)).isZero();
        assertThat(calendar.workingDaysBetween(FRIDAY, HOLIDAY)).isZero();
        assertThat(calendar.workingDaysBetween(FRIDAY, MADE_UP_SATURDAY)).isEqualTo(5);
        assertThat(calendar.workingDaysBetween(MADE_UP_SATURDAY, FRIDAY)).isEqualTo(-5);
    }

    @Test
    void shouldPassOverDaysOfRestWhenTimePasses() {
        assertThat(after("2024-06-07T10:00", Duration.ofHours(24))).isEqualTo(local("2024-06-11T10:00"));
        assertThat(after("2024-06-07T10:00", Duration.ofHours(13))).isEqualTo(local("2024-06-07T23:00"));
    }

    @Test
    void shouldBeginWithTheFirstWorkingMomentAfterADayOfRest() {
        assertThat(after("2024-06-08T15:30", Duration.ofHours(1))).isEqualTo(local("2024-06-11T01:00"));
        assertThat(after("2024-06-08T15:30", Duration.ZERO)).isEqualTo(local("2024-06-11T00:00"));
        assertThat(after("2024-06-10T23:59", Duration.ofHours(24))).isEqualTo(local("2024-06-12T00:00"));
    }

    @Test
    void shouldEndOnAWorkingDayWhenTimeEndsWithTheDay() {
        assertThat(after("2024-06-07T10:00", Duration.ofHours(14))).isEqualTo(local("2024-06-11T00:00"));
        assertThat(after("2024-06-07T00:00", Duration.ofHours(24))).isEqualTo(local("2024-06-11T00:00"));
        assertThat(after("2024-06-05T00:00", Duration.ofHours(24))).isEqualTo(local("2024-06-06T00:00"));
        assertThat(after("2024-06-05T00:00", Duration.ofDays(3))).isEqualTo(local("2024-06-11T00:00"));
    }

    @Test
    void shouldLeaveAWorkingMomentWhereItIs() {
        assertThat(after("2024-06-07T10:00", Duration.ZERO)).isEqualTo(local("2024-06-07T10:00"));
    }

    /** Against the plainest way to count: minute by minute. */
    @Test
    @Proves("1-calendar-counting")
    void shouldAgreeWithCountingMinuteByMinute() {
        Random random = new Random(20240506);
        for (int round = 0; round < 200; round++) {
            Instant start = local("2024-06-03T00:00").plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
            int minutes = random.nextInt(6 * 24 * 60);
            assertThat(calendar.plusOnWorkingDays(start, Duration.ofMinutes(minutes)))
                    .as("%s plus %d minutes", start, minutes)
                    .isEqualTo(countedPlainly(start, minutes));
        }
    }

    @Test
    void shouldAddUpWhateverTheSteps() {
        Random random = new Random(20240507);
        for (int round = 0; round < 500; round++) {
            Instant start = local("2024-06-03T00:00").plus(Duration.ofSeconds(random.nextInt(20 * 24 * 3600)));
            Duration first = Duration.ofSeconds(random.nextInt(4 * 24 * 3600));
            Duration second = Duration.ofSeconds(random.nextInt(4 * 24 * 3600));

            Instant inSteps = calendar.plusOnWorkingDays(calendar.plusOnWorkingDays(start, first), second);

            assertThat(inSteps).isEqualTo(calendar.plusOnWorkingDays(start, first.plus(second)));
        }
    }

    @Test
    void shouldGiveBackTheWorkingDaysAdded() {
        for (LocalDate date = FRIDAY; date.isBefore(FRIDAY.plusDays(40)); date = date.plusDays(1)) {
            for (int days = 0; days < 30; days++) {
                LocalDate later = calendar.plusWorkingDays(date, days);
                assertThat(calendar.workingDaysBetween(date, later)).isEqualTo(days);
                assertThat(days == 0 || calendar.isWorkingDay(later)).isTrue();
            }
        }
    }

    @Test
    void shouldCountTheHoursThatADayReallyHas() {
        WorkingCalendar berlin = new WorkingCalendar(
                ZoneId.of("Europe/Berlin"), calendar.hours(), EnumSet.of(DayOfWeek.SATURDAY), Set.of(), Set.of());
        Instant midnightBeforeTheShortDay =
                LocalDate.of(2024, 3, 31).atStartOfDay(berlin.zone()).toInstant();

        assertThat(berlin.plusOnWorkingDays(midnightBeforeTheShortDay, Duration.ofHours(23)))
                .isEqualTo(berlin.at(LocalDate.of(2024, 4, 1), LocalTime.MIDNIGHT));
    }

    @Test
    void shouldRefuseToCountBackwards() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> calendar.plusOnWorkingDays(Instant.EPOCH, Duration.ofHours(-1)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> calendar.plusWorkingDays(FRIDAY, -1));
    }

    @Test
    void shouldRefuseACalendarWithoutWork() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new WorkingCalendar(
                        calendar.zone(), calendar.hours(), EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new WorkingHours(LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void shouldGiveUpWhereNothingIsWorkedForTenYears() {
        Set<LocalDate> everyDay =
                new HashSet<>(FRIDAY.datesUntil(FRIDAY.plusDays(4_000)).toList());
        WorkingCalendar idle = new WorkingCalendar(calendar.zone(), calendar.hours(), Set.of(), everyDay, Set.of());

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> idle.nextWorkingDay(FRIDAY));
    }

    private Instant countedPlainly(Instant start, int minutes) {
        Instant position = start;
        int left = minutes;
        while (left > 0 || !calendar.isWorkingDay(calendar.dateOf(position))) {
            if (calendar.isWorkingDay(calendar.dateOf(position))) {
                left--;
            }
            position = position.plus(Duration.ofMinutes(1));
        }
        return position;
    }

    private Instant after(String start, Duration duration) {
        return calendar.plusOnWorkingDays(local(start), duration);
    }

    private Instant local(String dateTime) {
        return java.time.LocalDateTime.parse(dateTime).atZone(calendar.zone()).toInstant();
    }
}
