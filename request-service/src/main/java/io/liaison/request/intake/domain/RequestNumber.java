package io.liaison.request.intake.domain;

import java.time.YearMonth;
import java.util.Locale;

/** How numbers of requests are written: {@code PREFIX-YYYYMMNNN} (functional.md, section 2). */
public final class RequestNumber {

    private RequestNumber() {}

    /** The number; the serial has three digits, four after 999. */
    public static String of(String prefix, YearMonth month, int serial) {
        return String.format(Locale.ROOT, "%s-%04d%02d%03d", prefix, month.getYear(), month.getMonthValue(), serial);
    }
}
