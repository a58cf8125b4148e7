package io.liaison.request.permission.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import java.util.Locale;

/**
 * The table of what people may do beside the acts on one request. Checks, the page {@code docs/permissions.md} and the
 * description of the API are made from it.
 */
public enum Right {
    RAISE_REQUEST(Standing.REPRESENTATIVE),
    LIST_REQUESTS(Standing.EVERYBODY),
    READ_OWN_DUTIES(Standing.EVERYBODY),
    KEEP_FILTERS(Standing.EVERYBODY),
    KEEP_TEMPLATES(Standing.EVERYBODY),
    READ_AUDIT_TRAIL(Standing.ADMINISTRATOR),
    READ_DEAD_LETTERS(Standing.ADMINISTRATOR),
    REPLAY_DEAD_LETTERS(Standing.ADMINISTRATOR),
    READ_REVIEW_QUEUE(Standing.ADMINISTRATOR),
    READ_DIRECTORY(Standing.EVERYBODY),
    CHANGE_DIRECTORY(Standing.ADMINISTRATOR),
    CHANGE_LIAISON(Standing.ADMINISTRATOR_OR_HEAD),
    READ_NUMBERING(Standing.EVERYBODY),
    CHANGE_NUMBERING(Standing.ADMINISTRATOR),
    READ_WORDING(Standing.EVERYBODY),
    CHANGE_WORDING(Standing.ADMINISTRATOR),
    NAME_SUBSTITUTE(Standing.EVERYBODY),
    CHANGE_OWN_SETTINGS(Standing.EVERYBODY),
    READ_DESCRIPTION(Standing.SIGNED_IN);

    private static final String NO_DEPARTMENT = "";

    private final Standing standing;

    Right(Standing standing) {
        this.standing = standing;
    }

    /** The right as the documentation names it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public Standing standing() {
        return standing;
    }

    /**
     * In whose name the actor does it.
     *
     * @throws io.liaison.platform.rule.RuleViolation of kind FORBIDDEN when neither the actor nor anybody the actor
     *     stands for may
     */
    public ActedBy require(Actor actor, Directory directory) {
        return require(actor, NO_DEPARTMENT, directory);
    }

    /** The same, where it is about one department. */
    public ActedBy require(Actor actor, String department, Directory directory) {
        return actor.require(person -> standing.heldBy(person, department, directory), standing.refusal());
    }
}
