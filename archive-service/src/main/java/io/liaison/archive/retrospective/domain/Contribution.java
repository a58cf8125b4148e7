package io.liaison.archive.retrospective.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one department has to say.
 *
 * @param highlights what went well (協作亮點)
 * @param problems what did not (存在問題)
 * @param suggestions what to do better (改進建議)
 * @param by who wrote it last
 * @param changedInVersion the version of the retrospective that this made
 */
public record Contribution(
        List<String> highlights, List<String> problems, List<String> suggestions, Deed by, long changedInVersion) {

    public Contribution {
        highlights = List.copyOf(highlights);
        problems = List.copyOf(problems);
        suggestions = List.copyOf(suggestions);
    }

    /** The lists alone, as somebody writes them. */
    public record Points(
            List<String> highlights,
            List<String> problems,
            List<String> suggestions,
            @Nullable String goalAttainment) {}
}
