package io.liaison.planning.plan.application;

import io.liaison.planning.plan.domain.PlanDraft;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where working drafts are kept. */
public interface WorkingDrafts {

    Mono<WorkingDraft> find(UUID requestId);

    /**
     * Keeps a draft in the place of the one at a version; 0 for the first one.
     *
     * @return the draft at its new version; empty when another version is kept by now
     */
    Mono<WorkingDraft> replace(UUID requestId, long version, PlanDraft content, String editedBy, Instant editedAt);
}
