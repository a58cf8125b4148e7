package io.liaison.request.review.web;

import io.liaison.request.calls.ClaimAnswer;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.review.application.QueuedRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits in the review centre.
 *
 * @param asks number of asks per department
 * @param signed whether the raising department's head has signed, so that it can be dispatched
 * @param acknowledged how many findings it was submitted in spite of
 * @param leadDepartment to which it is dispatched, or was and objected
 * @param confirmBy until when that department was to answer
 * @param escalations how often the head's superior and the administrators were told that it does not; 0 once it has
 * @param claim who is looking at it
 */
record QueueEntry(
        UUID id,
        String number,
        RequestState state,
        int version,
        @Nullable RequestType type,
        String title,
        @Nullable Priority priority,
        String raisingDepartment,
        String initiator,
        @Nullable LocalDate wishedCompletion,
        Instant submittedAt,
        Map<String, Long> asks,
        boolean signed,
        int acknowledged,
        @Nullable String leadDepartment,
        @Nullable Instant confirmBy,
        int escalations,
        @Nullable ClaimAnswer claim) {

    static QueueEntry of(QueuedRequest queued) {
        return new QueueEntry(
                queued.id(),
                queued.number(),
                queued.state(),
                queued.version(),
                queued.type(),
                queued.title(),
                queued.priority(),
                queued.raisingDepartment(),
                queued.initiator(),
                queued.wishedCompletion(),
                queued.submittedAt(),
                queued.asked().stream()
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())),
                queued.signed(),
                queued.acknowledged(),
                queued.leadDepartment(),
                queued.confirmBy(),
                queued.escalations(),
                queued.claim() == null ? null : ClaimAnswer.of(queued.claim()));
    }
}
