package io.liaison.platform.deadletter;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;

/** Who may see dead letters and have them tried again: platform administrators, and who stands for one. */
final class Administrators {

    private Administrators() {}

    /**
     * In whose name the actor does it.
     *
     * @throws io.liaison.platform.rule.RuleViolation of kind FORBIDDEN
     */
    static ActedBy require(Actor actor, Directory directory) {
        return actor.require(directory::isAdministrator, "only-administrator");
    }
}
