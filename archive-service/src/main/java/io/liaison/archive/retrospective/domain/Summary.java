package io.liaison.archive.retrospective.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the lead department says of the whole.
 *
 * @param heldOn date of the retrospective (復盤日期); the day of the signature where nobody says
 * @param goals the goals (協作目標)
 * @param goalAttainment how far they were reached (目標達成情況)
 * @param missingReason why departments that said nothing are not waited for
 * @param changedInVersion the version of the retrospective that this made
 */
public record Summary(
        @Nullable LocalDate heldOn,
        @Nullable String goals,
        @Nullable String goalAttainment,
        @Nullable String missingReason,
        long changedInVersion) {

    Summary withAttainment(String attainment, long version) {
        return new Summary(heldOn, goals, attainment, missingReason, version);
    }

    Summary closed(LocalDate day, @Nullable String reason) {
        return new Summary(heldOn == null ? day : heldOn, goals, goalAttainment, reason, changedInVersion);
    }
}
