package io.liaison.platform.directory.acting;

import io.liaison.platform.rule.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The signed-in person of a call, with those the person may act for now as a substitute. Controllers declare it as a
 * parameter; what it may do follows from the directory, never from the token.
 *
 * @param person id of the signed-in person
 * @param standsFor ids of those the person is the substitute of at this instant
 */
public record Actor(String person, List<String> standsFor) {

    public Actor {
        standsFor = List.copyOf(standsFor);
    }

    public static Actor of(String person) {
        return new Actor(person, List.of());
    }

    /** The person and everybody the person stands for. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(person), standsFor.stream());
    }

    /** In whose name the act is open to this person: the own name first. */
    public Optional<ActedBy> when(Predicate<String> mayAct) {
        if (mayAct.test(person)) {
            return Optional.of(new ActedBy(person, null));
        }
        return standsFor.stream().filter(mayAct).findFirst().map(principal -> new ActedBy(person, principal));
    }

    /**
     * As {@link #when}, but refuses.
     *
     * @param code message key that names the role which may act, such as {@code only-lead-head}
     * @throws RuleViolation of kind FORBIDDEN
     */
    public ActedBy require(Predicate<String> mayAct, String code, Object... arguments) {
        return when(mayAct).orElseThrow(() -> RuleViolation.forbidden(code, arguments));
    }
}
