package io.liaison.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    private static final Instant REAL = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TOLD = Instant.parse("2024-05-06T01:00:00Z");
    private static final Clock SYSTEM = Clock.fixed(REAL, ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void shouldTellRealTimeUntilMoved() throws IOException {
        assertThat(clock(open()).instant()).isEqualTo(REAL);
    }

    @Test
    void shouldStartAtAnyInstant() throws IOException {
        ClockFile file = open();

        file.startAt(TOLD, SYSTEM);

        assertThat(clock(file).instant()).isEqualTo(TOLD);
    }

    @Test
    void shouldMoveTheClocksOfAllWhoMappedTheFile() throws IOException {
        ClockFile writer = open();
        MovableClock reader = clock(open());
        writer.startAt(TOLD, SYSTEM);

        assertThat(writer.moveTo(TOLD.plus(Duration.ofDays(1)), SYSTEM)).isTrue();

        assertThat(reader.instant()).isEqualTo(TOLD.plus(Duration.ofDays(1)));
    }

    @Test
    void shouldKeepTheOffsetForWhoOpensTheFileLater() throws IOException {
        open().startAt(TOLD, SYSTEM);

        assertThat(clock(open()).instant()).isEqualTo(TOLD);
        assertThat(Files.size(directory.resolve("clock"))).isEqualTo(Long.BYTES);
    }

    @Test
    void shouldRefuseToMoveBackwards() throws IOException {
        ClockFile file = open();
        file.startAt(TOLD, SYSTEM);

        assertThat(file.moveTo(TOLD.minusMillis(1), SYSTEM)).isFalse();

        assertThat(clock(file).instant()).isEqualTo(TOLD);
    }

    @Test
    void shouldMoveInAnyZone() throws IOException {
        ClockFile file = open();
        file.startAt(TOLD, SYSTEM);

        Clock taipei = clock(file).withZone(ZoneId.of("Asia/Taipei"));

        assertThat(taipei.instant()).isEqualTo(TOLD);
        assertThat(taipei.getZone()).isEqualTo(ZoneId.of("Asia/Taipei"));
    }

    private ClockFile open() throws IOException {
        return ClockFile.open(directory.resolve("clock"));
    }

    private static MovableClock clock(ClockFile file) {
        return MovableClock.of(file, SYSTEM);
    }
}
