package io.liaison.request.directory.persistence;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the working calendar from rows of {@code kind,value,name}; a kind that is missing keeps the standard. */
final class CalendarRows {

    private static final Set<String> DAYS = Set.of("holiday", "make-up");

    private final List<Map<String, String>> rows;

    private CalendarRows(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    static WorkingCalendar calendar(List<Map<String, String>> rows) {
        CalendarRows calendar = new CalendarRows(rows);
        WorkingCalendar standard = WorkingCalendar.standard();
        Set<DayOfWeek> restDays = calendar.all("rest", CalendarRows::dayOfWeek);
        return new WorkingCalendar(
                calendar.first("zone").map(ZoneId::of).orElse(standard.zone()),
                calendar.first("hours").map(CalendarRows::hours).orElse(standard.hours()),
                restDays.isEmpty() ? standard.restDays() : restDays,
                calendar.all("holiday", LocalDate::parse),
                calendar.all("make-up", LocalDate::parse),
                calendar.names());
    }

    private Optional<String> first(String kind) {
        return rows.stream()
                .filter(row -> kind.equals(row.get("kind")))
                .map(row -> row.getOrDefault("value", ""))
                .findFirst();
    }

    private <T> Set<T> all(String kind, Function<String, T> reading) {
        return rows.stream()
                .filter(row -> kind.equals(row.get("kind")))
                .map(row -> reading.apply(row.getOrDefault("value", "")))
                .collect(Collectors.toSet());
    }

    private Map<LocalDate, String> names() {
        return rows.stream()
                .filter(row -> DAYS.contains(row.getOrDefault("kind", "")))
                .filter(row -> !row.getOrDefault("name", "").isBlank())
                .collect(Collectors.toMap(
                        row -> LocalDate.parse(row.getOrDefault("value", "")),
                        row -> row.getOrDefault("name", ""),
                        (first, second) -> first));
    }

    private static WorkingHours hours(String fromTo) {
        String[] ends = fromTo.split("-", 2);
        return new WorkingHours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static DayOfWeek dayOfWeek(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
