package io.liaison.request.calendar.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.test.Proves;
import io.liaison.request.calendar.domain.ImportedLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 1: holidays and make-up days imported as CSV or iCalendar. */
class CalendarFileTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

    @Test
    @Proves("1-calendar-import")
    void shouldReadWholeDaysWhateverTheZoneOfTheMachine() {
        TimeZone usual = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Taipei", "America/Los_Angeles", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(values(event("DTSTART;VALUE=DATE:20240610", "DTEND;VALUE=DATE:20240611", "SUMMARY:端午節")))
                        .containsExactly("holiday 2024-06-10 端午節");
                assertThat(values(event("DTSTART;VALUE=DATE:20240208", "DTEND;VALUE=DATE:20240215", "SUMMARY:農曆新年")))
                        .containsExactly("holiday 2024-02-08/2024-02-14 農曆新年");
                assertThat(values(event("DTSTART:20240610", "RRULE:FREQ=YEARLY;COUNT=2", "SUMMARY:x")))
                        .containsExactly("holiday 2024-06-10 x", "holiday 2025-06-10 x");
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void shouldTellMakeUpDaysByWhatCalendarsCallThem() {
        assertThat(List.of("補班日", "调休上班", "国庆节(班)", "Make-up working day"))
                .allSatisfy(name -> assertThat(values(event("DTSTART;VALUE=DATE:20240217", "SUMMARY:" + name)))
                        .containsExactly("make-up 2024-02-17 " + name));
        assertThat(values(event("DTSTART;VALUE=DATE:20240217", "SUMMARY:春节", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY")))
                .containsExactly("make-up 2024-02-17 春节");
        assertThat(values(event("DTSTART;VALUE=DATE:20240501", "SUMMARY:International Workers' Day")))
                .containsExactly("holiday 2024-05-01 International Workers' Day");
    }

    @Test
    void shouldTakeYearlyEventsForTheYearsAround() {
        List<String> nationalDays = values(event("DTSTART;VALUE=DATE:19491010", "RRULE:FREQ=YEARLY", "SUMMARY:國慶日"));

        assertThat(nationalDays).hasSize(7).startsWith("holiday 2023-10-10 國慶日").endsWith("holiday 2029-10-10 國慶日");
        assertThat(values(event("DTSTART;VALUE=DATE:20201126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "SUMMARY:t")))
                .contains("holiday 2024-11-28 t");
        assertThat(values(event(
                        "DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20250101", "SUMMARY:n")))
                .contains("holiday 2024-01-01 n", "holiday 2026-01-01 n")
                .doesNotContain("holiday 2025-01-01 n");
    }

    @Test
    void shouldSayOfEachEventOnWhichLineItIsAndWhyItIsNotTaken() {
        String text = calendar(
                event("DTSTART:20240610T090000Z", "SUMMARY:meeting"),
                event("SUMMARY:without a date"),
                event("DTSTART;VALUE=DATE:20241399", "SUMMARY:no such date"),
                event("DTSTART;VALUE=DATE:20240610", "RRULE:FREQ=SECONDLY", "SUMMARY:ticking"),
                event("DTSTART;VALUE=DATE:20240610", "STATUS:CANCELLED", "SUMMARY:gone"));

        assertThat(read(text))
                .extracting(line -> line.line() + " " + line.faults().get(0).code())
                .containsExactly(
                        "3 calendar.import.event.timed",
                        "7 calendar.import.event.no-date",
                        "10 calendar.import.event.no-date",
                        "14 calendar.import.event.recurrence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "kind,value\nholiday,2024-06-10\n", "<xml/>", "{}"})
    void shouldRefuseWhatHoldsNoEvent(String text) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> read(text));
    }

    /** Whatever is uploaded: lines or a refusal, soon. */
    @Test
    @Timeout(60)
    void shouldOutliveAnything() {
        Random random = new Random(618);
        byte[] sound = calendar(
                        event(
                                "DTSTART;VALUE=DATE:20240610",
                                "DTEND;VALUE=DATE:20240611",
                                "RRULE:FREQ=YEARLY",
                                "SUMMARY:a"),
                        event("DTSTART;VALUE=DATE:20240217", "DURATION:P2D", "RDATE;VALUE=DATE:20240301", "SUMMARY:補班"))
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3_000; round++) {
            byte[] spoilt = sound.clone();
            for (int fault = 0; fault <= random.nextInt(4); fault++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) (32 + random.nextInt(95));
            }
            assertThatNoException().isThrownBy(() -> outlived(spoilt));
        }
        List.of("INTERVAL=0", "INTERVAL=-1", "BYMONTH=2;BYMONTHDAY=30", "COUNT=-1", "BYSETPOS=400", "BYYEARDAY=366")
                .forEach(rule -> outlived(event("DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=YEARLY;" + rule)
                        .getBytes(StandardCharsets.UTF_8)));
        outlived(event("DTSTART;VALUE=DATE:20240101", "DURATION:P999999999W").getBytes(StandardCharsets.UTF_8));
        outlived("BEGIN:VCALENDAR\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    }

    private static void outlived(byte[] content) {
        try {
            assertThat(CalendarFile.iCalendar(content, TODAY).lines()).hasSizeLessThan(CalendarFile.MOST_LINES);
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isEqualTo("import-unreadable");
        }
    }

    private static List<String> values(String text) {
        return read(text).stream()
                .peek(line -> assertThat(line.faults()).isEmpty())
                .map(line -> line.kind() + " " + line.value() + " " + line.name())
                .toList();
    }

    private static List<ImportedLine> read(String text) {
        String whole = text.startsWith("BEGIN:VEVENT") ? calendar(text) : text;
        return CalendarFile.iCalendar(whole.getBytes(StandardCharsets.UTF_8), TODAY)
                .lines();
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }
}
