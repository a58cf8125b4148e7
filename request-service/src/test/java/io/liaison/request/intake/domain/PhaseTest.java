package io.liaison.request.intake.domain;

import static io.liaison.request.intake.domain.Phase.Signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhaseTest {

    static Stream<Arguments> everyPhaseAndSignal() {
        return Stream.of(Phase.values())
                .flatMap(phase -> Stream.of(Signal.values()).map(signal -> Arguments.of(phase, signal)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyPhaseAndSignal")
    void shouldNeverGoBackButForASecondCoordination(Phase phase, Signal signal) {
        Phase after = phase.after(signal);

        boolean back = after.compareTo(phase) < 0;
        assertThat(back).isEqualTo(phase == Phase.PLAN_APPROVAL && signal == Signal.SECOND_COORDINATION_OPENED);
    }

    @Test
    @Proves("3-phases")
    void shouldGoTheWholeWay() {
        Phase phase = Stream.of(
                        Signal.ROOM_OPENED,
                        Signal.PLAN_SUBMITTED,
                        Signal.SECOND_COORDINATION_OPENED,
                        Signal.PLAN_SUBMITTED,
                        Signal.TASKS_OPENED,
                        Signal.ACCEPTANCE_OPENED,
                        Signal.REQUEST_COMPLETED,
                        Signal.DOSSIER_SEALED)
                .reduce(Phase.CONFIRMED, Phase::after, (one, other) -> other);

        assertThat(phase).isEqualTo(Phase.ARCHIVED);
        assertThat(Phase.CONFIRMED.after(Signal.ROOM_OPENED)).isEqualTo(Phase.COORDINATING);
        assertThat(Phase.EXECUTING.after(Signal.PLAN_SUBMITTED)).isEqualTo(Phase.EXECUTING);
    }
}
