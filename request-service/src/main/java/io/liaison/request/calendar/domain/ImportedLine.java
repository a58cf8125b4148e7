package io.liaison.request.calendar.domain;

import io.liaison.platform.rule.FieldViolation;
import java.util.List;

/**
 * A line of a file of the calendar, as it was read.
 *
 * @param line number of the line, from 1; of an event, the line it begins on
 * @param kind {@code zone}, {@code hours}, {@code rest}, {@code holiday} or {@code make-up}
 * @param value what it says: a zone, hours, a weekday, a date, or two dates with a slash between
 * @param name of the day; empty for none
 * @param faults what already reading it found
 */
public record ImportedLine(int line, String kind, String value, String name, List<FieldViolation> faults) {

    public static final String ZONE = "zone";
    public static final String HOURS = "hours";
    public static final String REST = "rest";
    public static final String HOLIDAY = "holiday";
    public static final String MAKE_UP = "make-up";

    public ImportedLine {
        faults = List.copyOf(faults);
    }

    public ImportedLine(int line, String kind, String value, String name) {
        this(line, kind, value, name, List.of());
    }
}
