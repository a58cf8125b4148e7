package io.liaison.request.intake.domain.clarity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them: 2024-05-10, 2024年5月10日, 民國113年5月10日, 五月十日, 5/10前, 10 May, May 10th. A date
 * without a year is the next one of that name. What comes back (每週五, every Friday) is a time as well, without a date.
 */
final class DateReader {

    private static final int REPUBLIC = 1911;
    private static final int ERA_YEARS = 200;
    private static final String MONTHS =
            "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july"
                    + "|august|september|october|november|december)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?<year>\\d{4}))?";
    private static final String ENGLISH_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** A way of writing a date, and which of its parts it may have. */
    private record Style(Pattern pattern, boolean withYear, boolean namesMonth) {}

    private static final List<Style> STYLES = List.of(
            figures("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)", true),
            figures("(?:(?<year>\\d{2,4}) ?年 ?)?(?<!\\d)(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?[日號号]", true),
            figures("(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十廿卅]{1,3})[日號号]", false),
            figures("(?<![\\d/])(?<month>\\d{1,2})/(?<day>\\d{1,2})(?= ?(?:\\([一二三四五六日]\\) ?)?(?:前|之前|以前))", false),
            names("(?<![\\p{L}\\d])" + DAY + " (?:of )?" + MONTHS + YEAR + "(?![\\p{L}\\d])"),
            names("(?<!\\p{L})" + MONTHS + " " + DAY + YEAR + "(?![\\p{L}\\d])"));

    private static final Pattern RECURRING = compile(
            "每(?:個|个)?(?:工作日|天|日|週|周|星期|禮拜|礼拜|月|季|年)(?:[一二三四五六日]|底|初|\\d{1,2}[日號号])?"
                    + "|(?<!\\p{L})(?:every|each) (?:working )?(?:day|week|month|quarter|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?");

    private DateReader() {}

    /**
     * A time named in a text.
     *
     * @param date the date; absent for what comes back
     */
    record Dated(Finding.Range range, @Nullable LocalDate date) {}

    /** All of a text. */
    static List<Dated> in(String text, LocalDate today) {
        List<Dated> found = new ArrayList<>();
        STYLES.forEach(style -> {
            Matcher matcher = style.pattern().matcher(text);
            while (matcher.find()) {
                LocalDate date = date(style, matcher, today);
                if (date != null) {
                    found.add(new Dated(range(matcher), date));
                }
            }
        });
        Matcher recurring = RECURRING.matcher(text);
        while (recurring.find()) {
            found.add(new Dated(range(recurring), null));
        }
        return found;
    }

    private static Finding.Range range(Matcher matcher) {
        return new Finding.Range(matcher.start(), matcher.end());
    }

    private static @Nullable LocalDate date(Style style, Matcher matcher, LocalDate today) {
        String year = style.withYear() ? matcher.group("year") : null;
        int month = style.namesMonth() ? named(matcher.group("name")) : NumeralReader.value(matcher.group("month"));
        int day = NumeralReader.value(matcher.group("day"));
        try {
            if (year != null) {
                int number = Integer.parseInt(year);
                return LocalDate.of(number < ERA_YEARS ? number + REPUBLIC : number, month, day);
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int named(String month) {
        return ENGLISH_MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static Style figures(String expression, boolean withYear) {
        return new Style(compile(expression), withYear, false);
    }

    private static Style names(String expression) {
        return new Style(compile(expression), true, true);
    }

    private static Pattern compile(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
