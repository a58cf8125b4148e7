package io.liaison.planning.meeting.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Content lines of an iCalendar object (RFC 5545, section 3.1): escaped, folded at 75 octets, ended by CRLF. */
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** Adds a property whose value is a URI, a number or a keyword. */
    CalendarLines add(String name, String value) {
        fold(name + ":" + withoutControls(value));
        return this;
    }

    CalendarLines addText(String name, String value) {
        fold(name + ":" + escaped(value));
        return this;
    }

    CalendarLines addInstant(String name, Instant at) {
        return add(name, UTC.format(at));
    }

    /** The value of a parameter, in quotes, which it can't contain itself. */
    static String quoted(String value) {
        return '"' + withoutControls(value).replace("\"", "'") + '"';
    }

    private static String escaped(String value) {
        return withoutControls(value.replace("\r\n", "\n").replace('\r', '\n'), '\n')
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String withoutControls(String value) {
        return withoutControls(value, '\t');
    }

    private static String withoutControls(String value, char kept) {
        return value.codePoints()
                .filter(point -> point == kept || !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void fold(String line) {
        int octets = 0;
        for (int index = 0; index < line.length(); index += Character.charCount(line.codePointAt(index))) {
            String point = Character.toString(line.codePointAt(index));
            int size = point.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(point);
            octets += size;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
