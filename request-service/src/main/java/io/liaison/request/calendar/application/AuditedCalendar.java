package io.liaison.request.calendar.application;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the audit trail keeps of a change of the calendar: what changed of it. */
final class AuditedCalendar {

    private AuditedCalendar() {}

    /** Old and new values; of days those that came, with a plus, and those that went, with a minus. */
    static Map<String, String> facts(WorkingCalendar before, WorkingCalendar after) {
        Map<String, String> facts = new TreeMap<>();
        put(facts, "zone", before.zone().getId(), after.zone().getId());
        put(facts, "hours", hours(before), hours(after));
        days(facts, "restDays", before.restDays(), after.restDays());
        days(facts, "holidays", before.holidays(), after.holidays());
        days(facts, "makeUpDays", before.makeUpDays(), after.makeUpDays());
        days(facts, "names", names(before), names(after));
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String before, String after) {
        if (!before.equals(after)) {
            facts.put(name, before + " → " + after);
        }
    }

    private static <T extends Comparable<? super T>> void days(
            Map<String, String> facts, String name, Collection<T> before, Collection<T> after) {
        Stream<String> came =
                after.stream().filter(day -> !before.contains(day)).sorted().map(day -> "+" + day);
        Stream<String> went =
                before.stream().filter(day -> !after.contains(day)).sorted().map(day -> "-" + day);
        String changed = Stream.concat(came, went).collect(Collectors.joining(", "));
        if (!changed.isEmpty()) {
            facts.put(name, changed);
        }
    }

    private static String hours(WorkingCalendar calendar) {
        return calendar.hours().from() + "-" + calendar.hours().until();
    }

    private static Set<String> names(WorkingCalendar calendar) {
        return calendar.names().entrySet().stream()
                .map(named -> named.getKey() + " " + named.getValue())
                .collect(Collectors.toSet());
    }
}
