package io.liaison.request.overview.duty.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan in force, as tracking reports it.
 *
 * @param state state of the task in tracking's words
 * @param lastUpdateAt when its owner last reported progress
 */
public record WatchedTask(
        UUID id,
        UUID requestId,
        String title,
        String department,
        String owner,
        String state,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        @Nullable Instant lastUpdateAt) {}
