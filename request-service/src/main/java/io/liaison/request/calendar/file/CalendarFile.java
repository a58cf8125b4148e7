package io.liaison.request.calendar.file;

import io.liaison.request.calendar.domain.ImportedLine;
import java.time.LocalDate;
import java.util.List;

/**
 * A file of the calendar, in the forms there are.
 *
 * @param name what it is called where it is at fault
 */
public record CalendarFile(String name, List<ImportedLine> lines) {

    /** More lines or dates than this no calendar has. */
    static final int MOST_LINES = 5_000;

    private static final String CSV = "calendar.csv";
    private static final String ICALENDAR = "calendar.ics";

    /**
     * Columns {@code kind}, {@code value} and, optional, {@code name}.
     *
     * @throws io.liaison.platform.rule.RuleViolation of kind INVALID when it is no such file
     */
    public static CalendarFile csv(byte[] content) {
        return new CalendarFile(CSV, CsvLines.read(CSV, content));
    }

    /**
     * iCalendar (RFC 5545): every event of whole days is a holiday or a make-up day.
     *
     * @param today years around it are what a yearly event without an end is taken for
     * @throws io.liaison.platform.rule.RuleViolation of kind INVALID when it is no such file
     */
    public static CalendarFile iCalendar(byte[] content, LocalDate today) {
        return new CalendarFile(ICALENDAR, new EventLines(ICALENDAR, today).read(content));
    }
}
