package io.liaison.planning.room.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where coordination stands. The one table of moves is here. */
public enum RoomState {
    /** Departments talk and the plan is being made. */
    COORDINATING,
    /** A plan version goes round the departments. */
    PLAN_APPROVAL,
    /** A department did not agree (二次協調); a new plan version is wanted. */
    SECOND_COORDINATION,
    /** A plan version is in force. */
    PLAN_AGREED,
    /** The request was withdrawn or completed. */
    CLOSED;

    private static final Map<RoomState, Set<RoomState>> MOVES = new EnumMap<>(Map.of(
            COORDINATING, Set.of(PLAN_APPROVAL, CLOSED),
            PLAN_APPROVAL, Set.of(SECOND_COORDINATION, PLAN_AGREED, CLOSED),
            SECOND_COORDINATION, Set.of(PLAN_APPROVAL, CLOSED),
            PLAN_AGREED, Set.of(PLAN_APPROVAL, CLOSED),
            CLOSED, Set.of()));

    boolean leadsTo(RoomState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
