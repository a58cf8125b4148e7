package io.liaison.request.intake.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of {@link Permissions}: who may do an act, in which states, and where it leads.
 *
 * @param moves the states the act is open in, each with the state it leads to
 * @param condition what it asks besides
 */
public record Permission(Act act, Role role, Map<RequestState, RequestState> moves, Condition condition) {

    public Permission {
        moves = Collections.unmodifiableMap(new EnumMap<>(moves));
    }

    /** An act that is open in some states and leaves the request in them. */
    static Permission of(Act act, Role role, RequestState... states) {
        Map<RequestState, RequestState> moves = new EnumMap<>(RequestState.class);
        for (RequestState state : states) {
            moves.put(state, state);
        }
        return new Permission(act, role, moves, Condition.NONE);
    }

    Permission leadingTo(RequestState next) {
        Map<RequestState, RequestState> leading = new EnumMap<>(moves);
        leading.replaceAll((from, same) -> next);
        return new Permission(act, role, leading, condition);
    }

    Permission given(Condition demanded) {
        return new Permission(act, role, moves, demanded);
    }

    /** The state the act leads to; empty where it is not open. */
    public Optional<RequestState> next(RequestState state) {
        return Optional.ofNullable(moves.get(state));
    }
}
