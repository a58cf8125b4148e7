package io.liaison.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private final AtomicLong now = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(10, 20, now::get);

    @Test
    void shouldGrantABurstAndThenTheRate() {
        assertThat(granted("wang", 30)).isEqualTo(20);
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(granted("wang", 30)).isEqualTo(5);
    }

    @Test
    void shouldNeverHoldMoreThanABurst() {
        assertThat(granted("wang", 30)).isEqualTo(20);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(granted("wang", 30)).isEqualTo(20);
    }

    @Test
    void shouldKeepPeopleApart() {
        assertThat(granted("wang", 30)).isEqualTo(20);
        assertThat(granted("zhang", 30)).isEqualTo(20);
    }

    @Test
    void shouldForgetPeopleWhoAreAtRest() {
        IntStream.range(0, 30_000).forEach(person -> buckets.take("p" + person));
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(buckets.take("wang")).isTrue();
        assertThat(buckets.size()).isLessThan(10);
    }

    private long granted(String person, int calls) {
        return IntStream.range(0, calls).filter(call -> buckets.take(person)).count();
    }
}
