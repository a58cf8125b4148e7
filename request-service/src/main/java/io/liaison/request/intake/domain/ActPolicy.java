package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The one permission table of intake: which act belongs to which role. In which state an act is open says
 * {@link Request#allows}.
 */
public final class ActPolicy {

    private static final Map<Act, Role> ROLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.EDIT, Role.INITIATOR),
            Map.entry(Act.ATTACH, Role.INITIATOR),
            Map.entry(Act.DISCARD, Role.INITIATOR),
            Map.entry(Act.SUBMIT, Role.INITIATOR),
            Map.entry(Act.WITHDRAW, Role.INITIATOR),
            Map.entry(Act.SIGN, Role.RAISING_HEAD),
            Map.entry(Act.RETURN, Role.ADMINISTRATOR),
            Map.entry(Act.REJECT, Role.ADMINISTRATOR),
            Map.entry(Act.DISPATCH, Role.ADMINISTRATOR),
            Map.entry(Act.CONFIRM, Role.LEAD_HEAD),
            Map.entry(Act.OBJECT, Role.LEAD_HEAD)));

    private ActPolicy() {}

    public static Role roleFor(Act act) {
        return Objects.requireNonNull(ROLES.get(act), "every act belongs to a role");
    }

    /**
     * In whose name the actor does it.
     *
     * @throws io.liaison.platform.rule.RuleViolation of kind FORBIDDEN when neither the actor nor anybody the actor
     *     stands for has the role
     */
    public static ActedBy require(Act act, Actor actor, Request request, Directory directory) {
        Role role = roleFor(act);
        return actor.require(person -> role.heldBy(person, request, directory), role.refusal());
    }

    /** The acts the actor may do now. */
    public static List<Act> openTo(Actor actor, Request request, Directory directory) {
        return Arrays.stream(Act.values())
                .filter(request::allows)
                .filter(act -> inWhoseName(act, actor, request, directory).isPresent())
                .toList();
    }

    /** In whose name the act belongs to the actor, if it does. */
    public static Optional<ActedBy> inWhoseName(Act act, Actor actor, Request request, Directory directory) {
        return actor.when(person -> roleFor(act).heldBy(person, request, directory));
    }
}
