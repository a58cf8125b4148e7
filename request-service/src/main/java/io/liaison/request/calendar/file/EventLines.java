package io.liaison.request.calendar.file;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.request.calendar.domain.ImportedLine;
import io.liaison.request.directory.csv.CsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events of an iCalendar file as lines, a line per date or span of dates. */
final class EventLines {

    private static final Logger LOG = LoggerFactory.getLogger(EventLines.class);
    private static final String BEGIN = "BEGIN:VEVENT";

    private final String file;
    private final LocalDate today;

    EventLines(String file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    List<ImportedLine> read(byte[] content) {
        String text = CsvTable.text(file, content);
        List<Integer> begins = begins(text);
        if (begins.size() > CalendarFile.MOST_LINES) {
            throw CsvTable.unreadable(file, "import.file.too-long", CalendarFile.MOST_LINES);
        }
        List<ImportedLine> lines = new ArrayList<>();
        List<VEvent> events = events(text);
        for (int index = 0; index < events.size(); index++) {
            lines.addAll(lines(events.get(index), index < begins.size() ? begins.get(index) : 0));
            if (lines.size() > CalendarFile.MOST_LINES) {
                throw CsvTable.unreadable(file, "import.file.too-long", CalendarFile.MOST_LINES);
            }
        }
        return lines;
    }

    private static List<Integer> begins(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).strip().equalsIgnoreCase(BEGIN))
                .mapToObj(index -> index + 1)
                .toList();
    }

    /** The library passes over a faulty property; whatever else it stumbles on, the file is to blame for. */
    private List<VEvent> events(String text) {
        List<VEvent> events;
        try {
            List<ICalendar> calendars = Biweekly.parse(text).all();
            events = calendars.stream()
                    .flatMap(calendar -> calendar.getEvents().stream())
                    .toList();
        } catch (RuntimeException unreadable) {
            LOG.info("No iCalendar file: {}", unreadable.toString());
            throw CsvTable.unreadable(file, "calendar.import.no-events");
        }
        if (events.isEmpty()) {
            throw CsvTable.unreadable(file, "calendar.import.no-events");
        }
        return events;
    }

    private List<ImportedLine> lines(VEvent event, int line) {
        HolidayEvent holiday = new HolidayEvent(event);
        if (holiday.isCancelled()) {
            return List.of();
        }
        String fault = holiday.fault();
        if (fault != null) {
            return List.of(new ImportedLine(
                    line, holiday.kind(), holiday.start(), holiday.name(), List.of(FieldViolation.of("value", fault))));
        }
        return holiday.spans(today).stream()
                .map(span -> new ImportedLine(line, holiday.kind(), span, holiday.name()))
                .toList();
    }
}
