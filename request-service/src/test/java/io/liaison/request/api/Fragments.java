package io.liaison.request.api;

import java.util.List;
import java.util.Random;

/** Pieces of JSON, and of what only looks like it, to put in place of a sound value. */
final class Fragments {

    private static final List<String> ALL = List.of(
            // another type
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "[{}]",
            "{\"a\": {\"b\": []}}",
            // numbers too large to hold
            "1e400",
            "-1e400",
            "2147483648",
            "9223372036854775808",
            "1" + "0".repeat(300),
            "9".repeat(5000),
            "0." + "1".repeat(2000),
            // no such constant, no such time
            "\"NOT_ONE_OF_THEM\"",
            "\"project\"",
            "\"2024-02-30\"",
            "\"2024-13-01\"",
            "\"0000-00-00\"",
            "\"20240230\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"+10000-01-01\"",
            "\"2024-06-20T25:61:00Z\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"2024-06-20T09:00:00+99:00\"",
            "\"24:00:01\"",
            // text that can't be kept or shown
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"x\\ud83d\"",
            "\"\\u202e\\u0007\\u001b[31m\"",
            "\"\\uffff\\ufffe\"",
            "\"${jndi:ldap://x}\"",
            "\"'; drop table request; --\"",
            "\"<script>alert(1)</script>\"",
            "\"../../../etc/passwd\"",
            "\"{0}{1}%s%n#{T(java.lang.Runtime)}\"",
            // too much
            text(201),
            items(51),
            items(101),
            "[".repeat(65) + "]".repeat(65),
            "{\"a\":".repeat(70) + "1" + "}".repeat(70),
            // not JSON
            "NaN",
            "-Infinity",
            "undefined",
            "'a'",
            "01",
            "+1",
            ".5",
            "0x1F",
            "\"open",
            "\"\\x41\"",
            "\"\t\n\"",
            "1 2",
            "{,}",
            "[1,]",
            "{\"a\" 1}",
            "{a: 1}",
            "/* c */ 1",
            "// c",
            "\u0000",
            "\ufeff1",
            "}",
            "]",
            ":",
            "",
            "{\"a\": 1, \"a\": 2}");

    private static final int RARE = 100;
    private static final List<String> LARGE = List.of(text(5001), text(100_001), items(5001), "[".repeat(5000));

    private Fragments() {}

    /** Large ones seldom: they take the time of a hundred others. */
    static String any(Random random) {
        if (random.nextInt(RARE) == 0) {
            return LARGE.get(random.nextInt(LARGE.size()));
        }
        return ALL.get(random.nextInt(ALL.size()));
    }

    private static String text(int length) {
        return "\"" + "長".repeat(length) + "\"";
    }

    private static String items(int size) {
        return "[" + "\"PRD\",".repeat(size - 1) + "\"PRD\"]";
    }
}
