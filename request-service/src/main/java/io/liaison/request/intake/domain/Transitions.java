package io.liaison.request.intake.domain;

import static io.liaison.request.intake.domain.RequestState.CONFIRMED;
import static io.liaison.request.intake.domain.RequestState.DISPATCHED;
import static io.liaison.request.intake.domain.RequestState.DRAFT;
import static io.liaison.request.intake.domain.RequestState.OBJECTED;
import static io.liaison.request.intake.domain.RequestState.REJECTED;
import static io.liaison.request.intake.domain.RequestState.RETURNED;
import static io.liaison.request.intake.domain.RequestState.SUBMITTED;
import static io.liaison.request.intake.domain.RequestState.WITHDRAWN;

import io.liaison.platform.rule.RuleViolation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one transition table of intake (functional.md, section 3). A pair of act and state that is not in it is refused,
 * never ignored.
 */
final class Transitions {

    private static final Map<Act, Map<RequestState, RequestState>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.EDIT, Map.of(DRAFT, DRAFT, RETURNED, RETURNED)),
            Map.entry(Act.ATTACH, Map.of(DRAFT, DRAFT, RETURNED, RETURNED)),
            Map.entry(Act.DISCARD, Map.of(DRAFT, DRAFT)),
            Map.entry(Act.SUBMIT, Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED)),
            Map.entry(Act.SIGN, Map.of(SUBMITTED, SUBMITTED)),
            Map.entry(Act.RETURN, Map.of(SUBMITTED, RETURNED)),
            Map.entry(Act.REJECT, Map.of(SUBMITTED, REJECTED)),
            Map.entry(Act.DISPATCH, Map.of(SUBMITTED, DISPATCHED, OBJECTED, DISPATCHED)),
            Map.entry(Act.CONFIRM, Map.of(DISPATCHED, CONFIRMED)),
            Map.entry(Act.OBJECT, Map.of(DISPATCHED, OBJECTED)),
            Map.entry(
                    Act.WITHDRAW,
                    Map.of(
                            DRAFT, WITHDRAWN,
                            SUBMITTED, WITHDRAWN,
                            RETURNED, WITHDRAWN,
                            DISPATCHED, WITHDRAWN,
                            OBJECTED, WITHDRAWN,
                            CONFIRMED, WITHDRAWN))));

    private Transitions() {}

    static Optional<RequestState> next(RequestState state, Act act) {
        return Optional.ofNullable(TABLE.getOrDefault(act, Map.of()).get(state));
    }

    /** The state an act leads to. */
    static RequestState require(RequestState state, Act act) {
        return next(state, act).orElseThrow(() -> RuleViolation.wrongState("act-not-open", act.word(), state.name()));
    }
}
