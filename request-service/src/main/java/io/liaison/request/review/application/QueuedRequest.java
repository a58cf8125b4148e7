package io.liaison.request.review.application;

import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.review.claim.domain.Claim;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as a line of the review centre's lists.
 *
 * @param rank place of its priority in the order
 * @param asked the department of each ask
 * @param acknowledged how many findings it was submitted in spite of
 * @param confirmBy until when the lead was to answer
 * @param escalations how often it was told further up that the lead does not answer; 0 once it has
 * @param claim who is looking at it now
 */
public record QueuedRequest(
        UUID id,
        String number,
        RequestState state,
        int version,
        @Nullable RequestType type,
        String title,
        @Nullable Priority priority,
        int rank,
        String raisingDepartment,
        String initiator,
        @Nullable LocalDate wishedCompletion,
        Instant submittedAt,
        List<String> asked,
        boolean signed,
        int acknowledged,
        @Nullable String leadDepartment,
        @Nullable Instant confirmBy,
        int escalations,
        @Nullable Claim claim) {

    public QueuedRequest {
        asked = List.copyOf(asked);
    }
}
