package io.liaison.planning.room.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of a fact.
 *
 * @param person whom it concerns; substitutes are added by who delivers
 * @param act name of what is asked of the person, as the view of the room lists it
 * @param dueAt by when
 * @param duty whether the act waits for this person
 */
public record Notify(
        String person, @Nullable String act, @Nullable Instant dueAt, boolean duty) {

    public static List<Notify> told(Collection<String> people) {
        return people.stream()
                .map(person -> new Notify(person, null, null, false))
                .toList();
    }

    /** Told, with an act that is open to them but not asked. */
    public static List<Notify> offered(Collection<String> people, String act, @Nullable Instant dueAt) {
        return people.stream()
                .map(person -> new Notify(person, act, dueAt, false))
                .toList();
    }

    public static List<Notify> asked(Collection<String> people, String act, @Nullable Instant dueAt) {
        return people.stream()
                .map(person -> new Notify(person, act, dueAt, true))
                .toList();
    }
}
