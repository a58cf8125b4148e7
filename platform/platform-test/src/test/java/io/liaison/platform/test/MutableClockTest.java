package io.liaison.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void shouldMoveTogetherWithItsCopiesForOtherZones() {
        MutableClock clock = MutableClock.at("2026-03-02T09:00:00Z");
        Clock local = clock.withZone(ZoneId.of("Asia/Shanghai"));

        clock.advance(Duration.ofHours(8));

        assertThat(local.instant()).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
        assertThat(local.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
