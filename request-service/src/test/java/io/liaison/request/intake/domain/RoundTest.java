package io.liaison.request.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RoundTest {

    private static final Instant CONFIRM_BY = Instant.parse("2024-05-07T02:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-05-07T01:59:59Z, 0",
        "2024-05-07T02:00:00Z, 1",
        "2024-05-08T01:59:59Z, 1",
        "2024-05-08T02:00:00Z, 2",
        "2024-05-14T02:00:00Z, 8"
    })
    void shouldEscalateAtTheEndOfTheTimeToConfirmAndEachFurtherDay(Instant now, int escalations) {
        assertThat(Round.escalations(RequestState.DISPATCHED, CONFIRM_BY, now)).isEqualTo(escalations);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISPATCHED")
    void shouldEscalateNothingThatWaitsForNoAnswer(RequestState state) {
        assertThat(Round.escalations(state, CONFIRM_BY, CONFIRM_BY.plusSeconds(1)))
                .isZero();
    }
}
