package io.liaison.request.intake.domain;

import java.util.Locale;

/** A number of bytes as people read it, in binary units: 64 KB, 1.5 GB. */
public final class ByteSize {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final int STEP = 1024;

    private ByteSize() {}

    public static String text(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        String number = String.format(Locale.ROOT, "%.1f", value);
        return number.replace(".0", "") + " " + UNITS[unit];
    }
}
