package io.liaison.request.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Section 2: {@code PREFIX-YYYYMMNNN}. */
class RequestNumberTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2,8})-(\\d{4})(\\d{2})(\\d{3,})");

    @Test
    @Proves("2-number-format")
    void shouldHaveThreeDigitsAndGrowToFour() {
        assertThat(RequestNumber.of("XMBG", MAY, 1)).isEqualTo("XMBG-202405001");
        assertThat(RequestNumber.of("XMBG", MAY, 999)).isEqualTo("XMBG-202405999");
        assertThat(RequestNumber.of("XMBG", MAY, 1000)).isEqualTo("XMBG-2024051000");
    }

    /** So two numbers are equal only where prefix, month and serial are. */
    @Property
    void shouldTellPrefixMonthAndSerial(
            @ForAll("prefixes") String prefix,
            @ForAll @IntRange(min = 2000, max = 2199) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 2_000_000) int serial) {
        Matcher written = WRITTEN.matcher(RequestNumber.of(prefix, YearMonth.of(year, month), serial));

        assertThat(written.matches()).isTrue();
        assertThat(written.group(1)).isEqualTo(prefix);
        assertThat(written.group(2) + written.group(3)).isEqualTo("%d%02d".formatted(year, month));
        assertThat(Integer.parseInt(written.group(4))).isEqualTo(serial);
        assertThat(written.group(4)).hasSize(Math.max(3, String.valueOf(serial).length()));
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(8);
    }
}
