package io.liaison.archive.retrospective.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One point a department made in a retrospective.
 *
 * @param kind what kind of point
 * @param department which department made it
 * @param text what it says
 */
public record Lesson(Kind kind, String department, String text) {

    /** What kind of point it is. */
    public enum Kind {
        HIGHLIGHT,
        PROBLEM,
        SUGGESTION
    }

    /** Every point of a retrospective, by department. */
    public static List<Lesson> of(Retrospective retrospective) {
        return Stream.of(
                        points(retrospective, Kind.HIGHLIGHT, Contribution::highlights),
                        points(retrospective, Kind.PROBLEM, Contribution::problems),
                        points(retrospective, Kind.SUGGESTION, Contribution::suggestions))
                .flatMap(points -> points)
                .toList();
    }

    private static Stream<Lesson> points(
            Retrospective retrospective, Kind kind, Function<Contribution, List<String>> texts) {
        return retrospective.departments().stream()
                .flatMap(department -> Stream.ofNullable(
                                retrospective.contributions().get(department))
                        .flatMap(said -> texts.apply(said).stream())
                        .map(text -> new Lesson(kind, department, text)));
    }
}
