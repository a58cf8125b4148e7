package io.liaison.request.intake.domain.clarity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that depend on the day they are read (明天, 本週五, 月底, by Friday): who reads the request later takes them for
 * another day. The week begins on Monday.
 */
final class RelativeDates {

    private static final String WEEKDAYS = "一二三四五六日";
    private static final String ENGLISH_WEEKDAYS = "montuewedthufrisatsun";
    private static final int WEEK = 7;

    private static final Map<String, Integer> DAYS_AHEAD = Map.ofEntries(
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("後天", 2),
            Map.entry("后天", 2),
            Map.entry("today", 0),
            Map.entry("tomorrow", 1));

    private static final Pattern EXPRESSIONS = Pattern.compile(
            "(?<named>今天|今日|明天|明日|(?<!大)[後后]天|\\b(?:today|tomorrow)\\b)"
                    + "|(?<![每個个上下一二三四五六七八九十兩两幾几\\d])(?<which>[本這这下])?(?:個|个)?(?:週|周|星期|禮拜|礼拜)(?<weekday>[一二三四五六日天])"
                    + "(?![次場场份])"
                    + "|(?<![每各上下個个一二三四五六七八九十\\d])(?<month>[本這这下])?(?:個|个)?月底"
                    + "|\\b(?:by|before|on|until|this|coming|(?<next>next)) "
                    + "(?<english>mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|\\b(?<end>(?:the )?end of (?:the|this) month)\\b",
            Pattern.CASE_INSENSITIVE);

    private RelativeDates() {}

    /**
     * One of them.
     *
     * @param text as it stands in the text
     * @param date the day it means today
     */
    record Relative(String text, Finding.Range range, LocalDate date) {}

    static List<Relative> in(String text, LocalDate today) {
        List<Relative> found = new ArrayList<>();
        Matcher matcher = EXPRESSIONS.matcher(text);
        while (matcher.find()) {
            Finding.Range range = new Finding.Range(matcher.start(), matcher.end());
            found.add(new Relative(matcher.group(), range, meant(matcher, today)));
        }
        return found;
    }

    private static LocalDate meant(Matcher matcher, LocalDate today) {
        if (matcher.group("named") != null) {
            String named = matcher.group("named").toLowerCase(Locale.ROOT);
            return today.plusDays(DAYS_AHEAD.getOrDefault(named, 0));
        }
        if (matcher.group("weekday") != null) {
            int index = WEEKDAYS.indexOf(matcher.group("weekday").replace('天', '日'));
            return weekday(index, "下".equals(matcher.group("which")), today);
        }
        if (matcher.group("english") != null) {
            String english = matcher.group("english").substring(0, 3).toLowerCase(Locale.ROOT);
            return weekday(ENGLISH_WEEKDAYS.indexOf(english) / 3, matcher.group("next") != null, today);
        }
        LocalDate inMonth = "下".equals(matcher.group("month")) ? today.plusMonths(1) : today;
        return inMonth.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The day of this week, or of the next one where it is said or already past. */
    private static LocalDate weekday(int index, boolean next, LocalDate today) {
        LocalDate day = today.with(DayOfWeek.of(index + 1));
        return next || day.isBefore(today) ? day.plusDays(WEEK) : day;
    }
}
