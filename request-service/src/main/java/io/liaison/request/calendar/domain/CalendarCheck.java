package io.liaison.request.calendar.domain;

import io.liaison.platform.rule.FieldViolation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a working calendar must not hold. */
final class CalendarCheck {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    static final int LONGEST_NAME = 100;

    /** Longer than this no organisation rests at a stretch; what is meant is another rest day of the week. */
    static final int LONGEST_REST = 60;

    private static final int MOST_DAYS = 2_000;
    private static final int MOST_SHOWN = 50;

    private CalendarCheck() {}

    static List<FieldViolation> faults(CalendarContent content) {
        List<FieldViolation> faults = Stream.of(
                        fault(isZone(content.zone()), "zone", "directory.zone.unknown"),
                        fault(content.from().isBefore(content.until()), "hours.until", "calendar.hours.order"),
                        fault(isWorkedAtAll(content.restDays()), "restDays", "calendar.rest.every-day"),
                        dates("holidays", content.holidays()),
                        dates("makeUpDays", content.makeUpDays()),
                        content.makeUpDays().stream()
                                .filter(content.holidays()::contains)
                                .sorted()
                                .map(date -> FieldViolation.of("makeUpDays", "calendar.day.both", date)),
                        names(content))
                .flatMap(found -> found)
                .limit(MOST_SHOWN)
                .toList();
        return faults.isEmpty() ? tooLongARest(content) : faults;
    }

    static boolean isZone(String zone) {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    static boolean isInRange(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isWorkedAtAll(Set<DayOfWeek> restDays) {
        return restDays.size() < DayOfWeek.values().length;
    }

    private static Stream<FieldViolation> dates(String field, Collection<LocalDate> dates) {
        if (dates.size() > MOST_DAYS) {
            return Stream.of(FieldViolation.of(field, "calendar.days.too-many", MOST_DAYS));
        }
        return dates.stream()
                .filter(date -> !isInRange(date))
                .sorted()
                .map(date -> FieldViolation.of(field, "calendar.day.out-of-range", date, FIRST, LAST));
    }

    private static Stream<FieldViolation> names(CalendarContent content) {
        return content.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(named -> {
                    String field = "names." + named.getKey();
                    boolean known = content.holidays().contains(named.getKey())
                            || content.makeUpDays().contains(named.getKey());
                    return Stream.concat(
                            fault(known, field, "calendar.name.of-no-day"),
                            isName(named.getValue())
                                    ? Stream.empty()
                                    : Stream.of(FieldViolation.of(field, "calendar.name.malformed", LONGEST_NAME)));
                });
    }

    /** Rules look for the next working day, so there always has to be one. */
    private static List<FieldViolation> tooLongARest(CalendarContent content) {
        Optional<LocalDate> begins = Optional.empty();
        LocalDate last = LocalDate.MIN;
        int rested = 0;
        for (LocalDate holiday : new TreeSet<>(content.holidays())) {
            boolean goesOn = !last.isBefore(holiday.minusDays(DayOfWeek.values().length))
                    && last.plusDays(1).datesUntil(holiday).allMatch(between -> rests(between, content));
            rested = goesOn ? rested + 1 : 1;
            begins = goesOn ? begins : Optional.of(holiday);
            last = holiday;
            if (rested > LONGEST_REST) {
                return List.of(
                        FieldViolation.of("holidays", "calendar.rest.too-long", begins.orElse(holiday), LONGEST_REST));
            }
        }
        return List.of();
    }

    private static boolean rests(LocalDate date, CalendarContent content) {
        return !content.makeUpDays().contains(date)
                && (content.restDays().contains(date.getDayOfWeek())
                        || content.holidays().contains(date));
    }

    private static Stream<FieldViolation> fault(boolean sound, String field, String code) {
        return sound ? Stream.empty() : Stream.of(FieldViolation.of(field, code));
    }
}
