package io.liaison.request.review.web;

import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that waits for review.
 *
 * @param asks number of asks per department
 * @param signed whether the raising department's head has signed, so that it can be dispatched
 * @param acknowledged how many findings it was submitted in spite of
 */
record QueueEntry(
        UUID id,
        String number,
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
        int acknowledged) {

    static QueueEntry of(Request request) {
        RequestForm form = request.form();
        Submission submission = Objects.requireNonNull(request.submission(), "what waits was submitted");
        return new QueueEntry(
                request.id(),
                submission.number(),
                submission.version(),
                form.type(),
                form.title(),
                form.priority(),
                request.origin().raisingDepartment(),
                request.origin().initiator(),
                form.wishedCompletion(),
                submission.at(),
                form.asks().stream()
                        .collect(Collectors.groupingBy(Ask::department, TreeMap::new, Collectors.counting())),
                request.signature() != null,
                submission.acknowledged().size());
    }
}
