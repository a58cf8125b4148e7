package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may act on a request, by the table {@link Permissions}. In which state says {@link Request#allows}. */
public final class ActPolicy {

    private ActPolicy() {}

    public static Role roleFor(Act act) {
        return Permissions.of(act).role();
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
