package io.liaison.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void shouldGiveTheSmallestThatEnoughDidNotExceed() {
        Latencies latencies = Latencies.ofMicros(
                LongStream.rangeClosed(1, 100).map(n -> n * 1_000).boxed().toList());

        assertThat(latencies.percentile(0.5)).isEqualTo(50);
        assertThat(latencies.percentile(0.99)).isEqualTo(99);
        assertThat(latencies.percentile(1)).isEqualTo(100);
    }

    @Test
    void shouldTakeTheOnlyOneForAllShares() {
        Latencies latencies = Latencies.ofMicros(List.of(1_500L));

        assertThat(latencies.percentile(0.5)).isEqualTo(1.5);
        assertThat(latencies.percentile(0.99)).isEqualTo(1.5);
    }

    @Test
    void shouldHaveNoneOfNothing() {
        assertThat(Latencies.ofMicros(List.of()).percentile(0.5)).isNaN();
    }
}
