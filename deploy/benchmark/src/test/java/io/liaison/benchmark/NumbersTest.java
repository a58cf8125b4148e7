package io.liaison.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void shouldAcceptEachSeriesFromOneOnInAnyOrder() {
        List<String> numbers = List.of("XMBG-202411002", "XMBG-202412001", "XMBG-202411001");

        assertThatCode(() -> Numbers.requireWithoutGaps(numbers)).doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseAGap() {
        List<String> numbers = List.of("XMBG-202411001", "XMBG-202411003");

        assertThatThrownBy(() -> Numbers.requireWithoutGaps(numbers)).isInstanceOf(BenchmarkFailure.class);
    }

    @Test
    void shouldRefuseADuplicate() {
        List<String> numbers = List.of("XMBG-202411001", "XMBG-202411001");

        assertThatThrownBy(() -> Numbers.requireWithoutGaps(numbers)).isInstanceOf(BenchmarkFailure.class);
    }
}
