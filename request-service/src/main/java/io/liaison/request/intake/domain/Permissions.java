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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one table of the acts on a request: who may do what in which state, and where it leads (functional.md, sections
 * 2, 3 and 9). Checks, the page {@code docs/permissions.md} and the description of the API are made from it. What is
 * not in it is refused, never ignored. What people may do besides is
 * {@link io.liaison.request.permission.domain.Right}.
 */
public final class Permissions {

    /** The rows, in the order of {@link Act}. */
    public static final List<Permission> TABLE = List.of(
            Permission.of(Act.EDIT, Role.INITIATOR, DRAFT, RETURNED),
            Permission.of(Act.ATTACH, Role.INITIATOR, DRAFT, RETURNED),
            Permission.of(Act.DISCARD, Role.INITIATOR, DRAFT),
            Permission.of(Act.SUBMIT, Role.INITIATOR, DRAFT, RETURNED).leadingTo(SUBMITTED),
            Permission.of(Act.SIGN, Role.RAISING_HEAD, SUBMITTED).given(Condition.NOT_YET_SIGNED),
            Permission.of(Act.RETURN, Role.ADMINISTRATOR, SUBMITTED).leadingTo(RETURNED),
            Permission.of(Act.REJECT, Role.ADMINISTRATOR, SUBMITTED).leadingTo(REJECTED),
            Permission.of(Act.DISPATCH, Role.ADMINISTRATOR, SUBMITTED, OBJECTED)
                    .leadingTo(DISPATCHED)
                    .given(Condition.SIGNED),
            Permission.of(Act.CONFIRM, Role.LEAD_HEAD, DISPATCHED).leadingTo(CONFIRMED),
            Permission.of(Act.OBJECT, Role.LEAD_HEAD, DISPATCHED).leadingTo(OBJECTED),
            Permission.of(Act.WITHDRAW, Role.INITIATOR, DRAFT, SUBMITTED, RETURNED, DISPATCHED, OBJECTED, CONFIRMED)
                    .leadingTo(WITHDRAWN)
                    .given(Condition.NOT_COMPLETED),
            Permission.of(Act.CLAIM, Role.ADMINISTRATOR, SUBMITTED, OBJECTED),
            Permission.of(Act.MESSAGE, Role.CORRESPONDENT, SUBMITTED, RETURNED, DISPATCHED, OBJECTED, CONFIRMED)
                    .given(Condition.NOT_COMPLETED),
            Permission.of(Act.NOTE, Role.ADMINISTRATOR, SUBMITTED, RETURNED, DISPATCHED, OBJECTED, CONFIRMED)
                    .given(Condition.NOT_COMPLETED));

    private static final Map<Act, Permission> BY_ACT =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(Permission::act, Function.identity()));

    private Permissions() {}

    public static Permission of(Act act) {
        return Objects.requireNonNull(BY_ACT.get(act), "every act has a row");
    }

    /** The state an act leads to. */
    static RequestState next(RequestState state, Act act) {
        return of(act).next(state).orElseThrow(() -> notOpen(state, act));
    }

    static RuleViolation notOpen(RequestState state, Act act) {
        return RuleViolation.wrongState("act-not-open", act.word(), state.name());
    }
}
