package io.liaison.request.directory.web;

import io.liaison.request.directory.domain.ImportOutcome;
import io.liaison.request.directory.domain.ImportOutcome.Result;
import io.liaison.request.directory.domain.ImportPlan;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param carriedOut false for a dry run
 * @param counts how many lines and absent people came to which result
 * @param lines what became of each line, in the order of the files
 * @param absent what became of the people whom the file doesn't name
 * @param faults of the directory as a whole that no line is to blame for
 */
record ImportAnswer(
        boolean carriedOut,
        Map<Result, Integer> counts,
        List<LineAnswer> lines,
        List<LineAnswer> absent,
        List<ReasonAnswer> faults) {

    /**
     * What became of one line, or of one person no line names.
     *
     * @param line number in the file; absent where there is none
     * @param entry such as {@code person:wang}
     */
    record LineAnswer(
            String file,
            @Nullable Integer line,
            String entry,
            Result result,
            @Nullable List<ReasonAnswer> reasons) {}

    /** Why it was refused, in the caller's language. */
    record ReasonAnswer(String field, String code, String message) {}

    static ImportAnswer of(ImportPlan plan, boolean carriedOut, DirectoryTexts texts, Locale language) {
        List<ImportOutcome> outcomes = plan.outcomes();
        List<ImportOutcome> absentees = plan.absentees();
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        Stream.concat(outcomes.stream(), absentees.stream())
                .forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
        return new ImportAnswer(
                carriedOut,
                counts,
                outcomes.stream().map(outcome -> line(outcome, texts, language)).toList(),
                absentees.stream()
                        .map(outcome -> line(outcome, texts, language))
                        .toList(),
                texts.reasons(plan.otherFaults(), language));
    }

    private static LineAnswer line(ImportOutcome outcome, DirectoryTexts texts, Locale language) {
        return new LineAnswer(
                outcome.file(),
                outcome.line() == 0 ? null : outcome.line(),
                outcome.key(),
                outcome.result(),
                outcome.reasons().isEmpty() ? null : texts.reasons(outcome.reasons(), language));
    }
}
