package io.liaison.tracking.event;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers who is told of a fact, each person once: what was said of a person first holds. */
public final class Recipients {

    private final Map<String, Notify> byPerson = new LinkedHashMap<>();

    public static Recipients none() {
        return new Recipients();
    }

    /** Those whom an act waits for. */
    public Recipients ask(Collection<String> people, String act, @Nullable Instant dueAt) {
        people.forEach(person -> byPerson.putIfAbsent(person, new Notify(person, act, dueAt, true)));
        return this;
    }

    public Recipients ask(String person, String act, @Nullable Instant dueAt) {
        return ask(List.of(person), act, dueAt);
    }

    public Recipients ask(Optional<String> person, String act) {
        return ask(person.stream().toList(), act, null);
    }

    /** Those who are only to know. */
    public Recipients tell(Collection<String> people) {
        people.forEach(person -> byPerson.putIfAbsent(person, new Notify(person, null, null, false)));
        return this;
    }

    public Recipients tell(Optional<String> person) {
        return tell(person.stream().toList());
    }

    public Recipients tell(String person) {
        return tell(List.of(person));
    }

    /** Leaves out the one who did it. */
    public Recipients except(@Nullable ActedBy by) {
        if (by != null) {
            byPerson.remove(by.person());
        }
        return this;
    }

    public List<Notify> list() {
        return List.copyOf(byPerson.values());
    }
}
