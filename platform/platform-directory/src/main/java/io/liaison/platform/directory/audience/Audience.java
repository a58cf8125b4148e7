package io.liaison.platform.directory.audience;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Those who are to see a request from now on.
 *
 * @param people ids of people
 * @param departments codes of departments whose head and liaison, whoever they are, see it
 */
public record Audience(List<String> people, List<String> departments) {

    public Audience {
        people = List.copyOf(people);
        departments = List.copyOf(departments);
    }

    public static Audience people(Collection<String> ids) {
        return new Audience(List.copyOf(ids), List.of());
    }

    public static Audience departments(Collection<String> codes) {
        return new Audience(List.of(), List.copyOf(codes));
    }

    /** These and those of another audience. */
    public Audience and(Audience other) {
        return new Audience(together(people, other.people), together(departments, other.departments));
    }

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
