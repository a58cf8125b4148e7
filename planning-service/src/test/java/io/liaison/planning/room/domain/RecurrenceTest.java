package io.liaison.planning.room.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-08T10:00:00Z, 2024-05-09T10:00:00Z",
        "2024-05-09T09:59:59Z, 2024-05-09T10:00:00Z",
        "2024-05-09T10:00:00Z, 2024-05-10T10:00:00Z",
        "2024-05-11T12:00:00Z, 2024-05-12T10:00:00Z"
    })
    void shouldComeNextAtTheFirstInstantOfTheSeriesStillToCome(Instant now, Instant next) {
        Instant due = Instant.parse("2024-05-08T10:00:00Z");

        assertThat(Recurrence.next(due, Duration.ofHours(24), now)).isEqualTo(next);
    }
}
