package io.liaison.request.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RequestNumberTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);

    @Test
    void shouldHaveThreeDigitsAndGrowToFour() {
        assertThat(RequestNumber.of("XMBG", MAY, 1)).isEqualTo("XMBG-202405001");
        assertThat(RequestNumber.of("XMBG", MAY, 999)).isEqualTo("XMBG-202405999");
        assertThat(RequestNumber.of("XMBG", MAY, 1000)).isEqualTo("XMBG-2024051000");
    }
}
