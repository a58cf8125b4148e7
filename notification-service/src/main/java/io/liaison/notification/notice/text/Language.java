package io.liaison.notification.notice.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages notices are written in. */
public enum Language {
    TRADITIONAL_CHINESE(Locale.forLanguageTag("zh-Hant"), "、", "uuuu-MM-dd", "uuuu-MM-dd HH:mm"),
    SIMPLIFIED_CHINESE(Locale.forLanguageTag("zh-Hans"), "、", "uuuu-MM-dd", "uuuu-MM-dd HH:mm"),
    ENGLISH(Locale.ENGLISH, ", ", "d MMM uuuu", "d MMM uuuu HH:mm");

    private final Locale locale;
    private final String separator;
    private final DateTimeFormatter date;
    private final DateTimeFormatter instant;

    Language(Locale locale, String separator, String date, String instant) {
        this.locale = locale;
        this.separator = separator;
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.instant = DateTimeFormatter.ofPattern(instant, locale);
    }

    /** The language of a locale; Traditional Chinese, the organisation's own, where it is none of the three. */
    public static Language of(Locale wanted) {
        if ("en".equals(wanted.getLanguage())) {
            return ENGLISH;
        }
        return "zh".equals(wanted.getLanguage()) && simplified(wanted) ? SIMPLIFIED_CHINESE : TRADITIONAL_CHINESE;
    }

    public static boolean knows(Locale wanted) {
        return "en".equals(wanted.getLanguage()) || "zh".equals(wanted.getLanguage());
    }

    private static boolean simplified(Locale wanted) {
        boolean mainland = "CN".equals(wanted.getCountry()) || "SG".equals(wanted.getCountry());
        return "Hans".equals(wanted.getScript()) || (wanted.getScript().isEmpty() && mainland);
    }

    public Locale locale() {
        return locale;
    }

    String separator() {
        return separator;
    }

    DateTimeFormatter date() {
        return date;
    }

    DateTimeFormatter instant() {
        return instant;
    }
}
