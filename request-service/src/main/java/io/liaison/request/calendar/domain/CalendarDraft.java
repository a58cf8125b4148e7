package io.liaison.request.calendar.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.request.calendar.domain.LineOutcome.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The calendar while a file is worked into it, line by line. */
final class CalendarDraft {

    private static final String BETWEEN_NAMES = " / ";

    private final WorkingCalendar stored;
    private final Map<LocalDate, String> kinds = new TreeMap<>();
    private final Map<LocalDate, String> names = new HashMap<>();
    private final Map<String, Integer> saidOnce = new HashMap<>();
    private final Map<LocalDate, Integer> named = new HashMap<>();
    private final Set<DayOfWeek> restDays = EnumSet.noneOf(DayOfWeek.class);
    private String zone;
    private LineValue.Hours hours;

    CalendarDraft(WorkingCalendar stored) {
        this.stored = stored;
        this.zone = stored.zone().getId();
        this.hours = LineValue.Hours.of(stored.hours());
        stored.holidays().forEach(date -> kinds.put(date, ImportedLine.HOLIDAY));
        stored.makeUpDays().forEach(date -> kinds.put(date, ImportedLine.MAKE_UP));
        names.putAll(stored.names());
    }

    /** Works a line in, unless it has a fault: then tells it. */
    List<FieldViolation> take(ImportedLine line) {
        if (!line.faults().isEmpty()) {
            return line.faults();
        }
        try {
            work(line);
            return List.of();
        } catch (LineValue.Faulty fault) {
            return List.of(fault.violation());
        }
    }

    private void work(ImportedLine line) {
        switch (line.kind()) {
            case ImportedLine.ZONE -> {
                requireFirst(line);
                zone = LineValue.zone(line.value());
            }
            case ImportedLine.HOURS -> {
                requireFirst(line);
                hours = LineValue.hours(line.value());
            }
            case ImportedLine.REST -> restDays.add(LineValue.weekday(line.value()));
            case ImportedLine.HOLIDAY, ImportedLine.MAKE_UP -> takeDays(line);
            default -> throw new LineValue.Faulty("kind", "calendar.import.kind.unknown", line.kind());
        }
    }

    private void requireFirst(ImportedLine line) {
        Integer earlier = saidOnce.putIfAbsent(line.kind(), line.line());
        if (earlier != null) {
            throw new LineValue.Faulty("kind", "import.line.twice", line.kind(), earlier);
        }
    }

    private void takeDays(ImportedLine line) {
        List<LocalDate> dates = LineValue.dates(line.value());
        String name = LineValue.name(line.name());
        for (LocalDate date : dates) {
            Integer earlier = named.get(date);
            if (earlier != null && !line.kind().equals(kinds.get(date))) {
                throw new LineValue.Faulty("value", "calendar.import.day.both", date, earlier);
            }
        }
        dates.forEach(date -> takeDay(date, line, name));
    }

    private void takeDay(LocalDate date, ImportedLine line, String name) {
        String before = names.getOrDefault(date, "");
        boolean again = named.putIfAbsent(date, line.line()) != null;
        String after = again ? joined(before, name) : name.isEmpty() ? before : name;
        kinds.put(date, line.kind());
        if (!after.isEmpty()) {
            names.put(date, after);
        }
    }

    /** A day may have two names, such as that of a feast and that of the day off for it. */
    private static String joined(String one, String other) {
        String both = one.isEmpty() ? other : one + BETWEEN_NAMES + other;
        boolean says = other.isEmpty() || one.contains(other) || both.length() > CalendarCheck.LONGEST_NAME;
        return says ? one : both;
    }

    /** Takes out what the file does not name, in the years of which it names a day. */
    List<LocalDate> removeUnnamed() {
        Set<Integer> years = named.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        List<LocalDate> unnamed = kinds.keySet().stream()
                .filter(date -> years.contains(date.getYear()) && !named.containsKey(date))
                .toList();
        kinds.keySet().removeAll(Set.copyOf(unnamed));
        names.keySet().removeAll(Set.copyOf(unnamed));
        return unnamed;
    }

    /** What a line that was worked in makes different from what is stored, now that all are. */
    Result result(ImportedLine line) {
        return switch (line.kind()) {
            case ImportedLine.ZONE -> changed(!zone.equals(stored.zone().getId()));
            case ImportedLine.HOURS -> changed(!hours.equals(LineValue.Hours.of(stored.hours())));
            case ImportedLine.REST ->
                stored.restDays().contains(LineValue.weekday(line.value())) ? Result.UNCHANGED : Result.ADDED;
            default -> ofDays(LineValue.dates(line.value()));
        };
    }

    private Result ofDays(List<LocalDate> dates) {
        boolean added = dates.stream()
                .anyMatch(date -> !stored.holidays().contains(date)
                        && !stored.makeUpDays().contains(date));
        return added ? Result.ADDED : changed(dates.stream().anyMatch(this::isOther));
    }

    private boolean isOther(LocalDate date) {
        boolean wasHoliday = stored.holidays().contains(date);
        return wasHoliday != ImportedLine.HOLIDAY.equals(kinds.get(date))
                || !stored.nameOf(date).equals(Optional.ofNullable(names.get(date)));
    }

    private static Result changed(boolean changed) {
        return changed ? Result.CHANGED : Result.UNCHANGED;
    }

    CalendarContent content() {
        return new CalendarContent(
                zone,
                hours.from(),
                hours.until(),
                restDays.isEmpty() ? stored.restDays() : restDays,
                of(ImportedLine.HOLIDAY),
                of(ImportedLine.MAKE_UP),
                names);
    }

    private Set<LocalDate> of(String kind) {
        Collection<LocalDate> found = kinds.entrySet().stream()
                .filter(day -> day.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
        return new TreeSet<>(found);
    }
}
