package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.By;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import java.util.function.Predicate;

/** Says in whose name somebody acts, in the words of the domain. */
public final class Acting {

    private Acting() {}

    /**
     * In whose name the act is open to the signed-in person: the own name first.
     *
     * @throws io.liaison.platform.rule.RuleViolation of kind FORBIDDEN when it is open in none
     */
    public static By require(Actor actor, Predicate<String> mayAct, String code) {
        ActedBy by = actor.require(mayAct, code);
        return new By(by.person(), by.onBehalfOf());
    }
}
