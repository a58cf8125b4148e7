package io.liaison.planning.plan.application;

import io.liaison.planning.plan.domain.PlanDraft;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a request's plan as it is kept.
 *
 * @param version 0 until it is first saved
 * @param editedBy who saved it last
 */
public record WorkingDraft(
        UUID requestId,
        long version,
        PlanDraft content,
        @Nullable String editedBy,
        @Nullable Instant editedAt) {

    static WorkingDraft none(UUID requestId) {
        return new WorkingDraft(requestId, 0, PlanDraft.EMPTY, null, null);
    }
}
