package io.liaison.request.calendar.file;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.liaison.request.calendar.domain.ImportedLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An event of a calendar of holidays: which days it takes, and whether they are free or made up for. */
final class HolidayEvent {

    /** How calendars of holidays call a day that is worked instead of another. */
    private static final Pattern WORKED = Pattern.compile(
            "補班|补班|補行上班|补行上班|[調调][整休]上班|[(（]班[)）]|make-?up|working ?day|workday", Pattern.CASE_INSENSITIVE);

    private static final String SPECIAL_DAY = "X-APPLE-SPECIAL-DAY";
    private static final String ALTERNATE_WORKDAY = "ALTERNATE-WORKDAY";
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;
    private static final int MOST_TIMES = 400;

    private final VEvent event;

    HolidayEvent(VEvent event) {
        this.event = event;
    }

    boolean isCancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    String kind() {
        RawProperty special = event.getExperimentalProperty(SPECIAL_DAY);
        boolean worked = special == null
                ? WORKED.matcher(name()).find()
                : ALTERNATE_WORKDAY.equalsIgnoreCase(String.valueOf(special.getValue()));
        return worked ? ImportedLine.MAKE_UP : ImportedLine.HOLIDAY;
    }

    String name() {
        String summary = event.getSummary() == null ? null : event.getSummary().getValue();
        return summary == null ? "" : summary.replaceAll("\\s+", " ").strip();
    }

    /** The first day; empty where there is none. */
    String start() {
        return date(event.getDateStart()).map(LocalDate::toString).orElse("");
    }

    /** Why it can't be taken; null when it can. */
    @Nullable
    String fault() {
        ICalDate start = value(event.getDateStart());
        if (start == null || date(event.getDateStart()).isEmpty()) {
            return "calendar.import.event.no-date";
        }
        if (start.hasTime()) {
            return "calendar.import.event.timed";
        }
        Recurrence rule = rule();
        boolean sound = rule == null
                || (rule.getFrequency() == Frequency.YEARLY && (rule.getInterval() == null || rule.getInterval() > 0));
        return sound ? null : "calendar.import.event.recurrence";
    }

    /** Each time it takes place, as a date or as first and last date with a slash between. */
    List<String> spans(LocalDate today) {
        LocalDate start = date(event.getDateStart()).orElseThrow();
        long more = Math.max(0, length(start) - 1);
        return times(start, today).stream()
                .map(first -> more == 0 ? first.toString() : first + "/" + first.plusDays(more))
                .toList();
    }

    /** In days; by the day after the last, or by a duration, else one. */
    private long length(LocalDate start) {
        Optional<LocalDate> end = date(event.getDateEnd());
        if (end.isPresent()) {
            return ChronoUnit.DAYS.between(start, end.get());
        }
        Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        return duration == null
                ? 1
                : java.time.Duration.ofMillis(duration.toMillis()).toDays();
    }

    /** The library keeps a date as its midnight in the zone of this machine, so that zone goes in and out again. */
    private List<LocalDate> times(LocalDate start, LocalDate today) {
        if (rule() == null && event.getRecurrenceDates().isEmpty()) {
            return List.of(start);
        }
        LocalDate first = today.minusYears(YEARS_BACK).withDayOfYear(1);
        LocalDate last = today.plusYears(YEARS_AHEAD + 1L).withDayOfYear(1);
        List<LocalDate> times = new ArrayList<>();
        DateIterator found = event.getDateIterator(TimeZone.getDefault());
        if (start.isBefore(first)) {
            found.advanceTo(Date.from(first.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        }
        while (found.hasNext() && times.size() < MOST_TIMES) {
            LocalDate date =
                    found.next().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
            if (!date.isBefore(last)) {
                break;
            }
            times.add(date);
        }
        return times;
    }

    private @Nullable Recurrence rule() {
        return event.getRecurrenceRule() == null
                ? null
                : event.getRecurrenceRule().getValue();
    }

    private static @Nullable ICalDate value(@Nullable DateOrDateTimeProperty property) {
        return property == null ? null : property.getValue();
    }

    /** The date as it is written, whatever the zone of this machine. */
    private static Optional<LocalDate> date(@Nullable DateOrDateTimeProperty property) {
        ICalDate value = value(property);
        DateTimeComponents written = value == null ? null : value.getRawComponents();
        try {
            return Optional.ofNullable(written)
                    .map(found -> LocalDate.of(found.getYear(), found.getMonth(), found.getDate()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
