package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.wording.TextLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as a text of a language has it: 5月10日, 10 May; with its year where that is not this one. */
final class WrittenDate {

    private static final DateTimeFormatter CHINESE = format("M月d日");
    private static final DateTimeFormatter CHINESE_WITH_YEAR = format("yyyy年M月d日");
    private static final DateTimeFormatter ENGLISH = format("d MMMM");
    private static final DateTimeFormatter ENGLISH_WITH_YEAR = format("d MMMM yyyy");

    private WrittenDate() {}

    static String of(LocalDate date, TextLanguage language, LocalDate today) {
        boolean thisYear = date.getYear() == today.getYear();
        return language == TextLanguage.EN
                ? date.format(thisYear ? ENGLISH : ENGLISH_WITH_YEAR)
                : date.format(thisYear ? CHINESE : CHINESE_WITH_YEAR);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
