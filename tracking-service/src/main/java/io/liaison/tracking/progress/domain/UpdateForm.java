package io.liaison.tracking.progress.domain;

import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * What an owner fills in (form 3, 進度更新表).
 *
 * @param state where the owner says the task stands; under way when left out
 * @param openProblems what is still to be solved (待解決問題)
 * @param waitingOn on whom that waits
 * @param risk absent when there is none
 */
public record UpdateForm(
        @Nullable TaskState state,
        int percent,
        String workDone,
        @Nullable String openProblems,
        @Nullable String waitingOn,
        @Nullable Risk risk) {}
