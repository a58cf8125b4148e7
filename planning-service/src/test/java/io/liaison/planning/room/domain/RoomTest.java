package io.liaison.planning.room.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoomTest {

    private static final Instant NOW = Instant.parse("2024-05-06T02:00:00Z");

    private static final Map<RoomState, Set<RoomState>> LEGAL = Map.of(
            RoomState.COORDINATING, EnumSet.of(RoomState.PLAN_APPROVAL, RoomState.CLOSED),
            RoomState.PLAN_APPROVAL, EnumSet.of(RoomState.SECOND_COORDINATION, RoomState.PLAN_AGREED, RoomState.CLOSED),
            RoomState.SECOND_COORDINATION, EnumSet.of(RoomState.PLAN_APPROVAL, RoomState.CLOSED),
            RoomState.PLAN_AGREED, EnumSet.of(RoomState.PLAN_APPROVAL, RoomState.CLOSED),
            RoomState.CLOSED, EnumSet.noneOf(RoomState.class));

    static Stream<Arguments> moves() {
        return Stream.of(RoomState.values())
                .flatMap(from -> Stream.of(RoomState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void shouldMoveOnlyAsTheTableSays(RoomState from, RoomState to) {
        Room room = in(from);

        if (LEGAL.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(room.moveTo(to).state()).isEqualTo(to);
        } else {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> room.moveTo(to))
                    .matches(refused -> refused.kind() == RuleViolation.Kind.WRONG_STATE);
        }
    }

    @Test
    void shouldLetTheLeadAndAllDepartmentsInvolvedAnswer() {
        assertThat(in(RoomState.COORDINATING).answering()).containsExactly("MKT", "PRD", "SLS");
    }

    @Test
    void shouldInvolveDepartmentsThatAreGivenATask() {
        Room room = in(RoomState.COORDINATING).involve(List.of("FIN", "PRD"));

        assertThat(room.departments()).containsExactly("PRD", "SLS", "FIN");
    }

    @Test
    void shouldConsultOnlyDepartmentsThatHaveNoPartYet() {
        Room room = in(RoomState.COORDINATING).consult(List.of("SLS", "MKT", "FIN"));

        assertThat(room.consulted()).containsExactly("FIN");
        assertThat(room.answering()).doesNotContain("FIN");
        assertThat(room.present()).containsExactly("MKT", "PRD", "SLS", "FIN");
    }

    @Test
    void shouldCloseOnce() {
        Room closed = in(RoomState.PLAN_APPROVAL).close(ClosingReason.WITHDRAWN, NOW);

        assertThat(closed.closed()).isTrue();
        assertThat(closed.closing()).isEqualTo(new Closing(ClosingReason.WITHDRAWN, NOW));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> closed.close(ClosingReason.COMPLETED, NOW))
                .matches(refused -> refused.code().equals("room-closed"));
    }

    private static Room in(RoomState state) {
        RequestBrief request =
                new RequestBrief("XMBG-202405001", "618", "PROJECT", "MKT", "wang", LocalDate.parse("2024-06-20"));
        Room open = Room.open(UUID.randomUUID(), request, "MKT", List.of("PRD", "SLS", "PRD"), NOW);
        return new Room(
                open.requestId(),
                0,
                state,
                request,
                "MKT",
                open.departments(),
                List.of(),
                List.of(),
                NOW,
                state == RoomState.CLOSED ? new Closing(ClosingReason.COMPLETED, NOW) : null);
    }
}
