package io.liaison.request.overview.web;

import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.intake.domain.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as a line of a list. */
record RequestSummary(
        UUID id,
        @Nullable String number,
        RequestState state,
        String phase,
        @Nullable RequestType type,
        String title,
        @Nullable Priority priority,
        String raisingDepartment,
        String initiator,
        @Nullable String leadDepartment,
        @Nullable LocalDate wishedCompletion,
        Instant createdAt,
        @Nullable Instant submittedAt) {

    static RequestSummary of(Request request) {
        RequestForm form = request.form();
        Submission submission = request.submission();
        return new RequestSummary(
                request.id(),
                request.number().orElse(null),
                request.state(),
                request.phase(),
                form.type(),
                form.title(),
                form.priority(),
                request.origin().raisingDepartment(),
                request.origin().initiator(),
                request.lead().map(Round::leadDepartment).orElse(null),
                form.wishedCompletion(),
                request.origin().createdAt(),
                submission == null ? null : submission.at());
    }
}
