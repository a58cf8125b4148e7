package io.liaison.tracking.task.persistence;

import io.liaison.tracking.task.domain.TrackedRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code tracked_request}. */
@SuppressWarnings("ArrayRecordComponent") // the driver's type for text[]; rows are never compared
record RequestRow(
        UUID requestId,
        String number,
        String title,
        int planVersion,
        String leadDepartment,
        String raisingDepartment,
        String initiator,
        String[] departments,
        Instant openedAt,
        @Nullable Instant acceptanceOpenedAt,
        @Nullable Instant completedAt,
        @Nullable Instant withdrawnAt,
        long version) {

    static RequestRow of(TrackedRequest request) {
        return new RequestRow(
                request.id(),
                request.number(),
                request.title(),
                request.planVersion(),
                request.leadDepartment(),
                request.raisingDepartment(),
                request.initiator(),
                request.departments().toArray(String[]::new),
                request.opened(),
                request.acceptanceOpened(),
                request.completed(),
                request.withdrawn(),
                request.version());
    }

    TrackedRequest toRequest() {
        return new TrackedRequest(
                requestId,
                number,
                title,
                planVersion,
                leadDepartment,
                raisingDepartment,
                initiator,
                List.of(departments),
                openedAt,
                acceptanceOpenedAt,
                completedAt,
                withdrawnAt,
                version);
    }
}
