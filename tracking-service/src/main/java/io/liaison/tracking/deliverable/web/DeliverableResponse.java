package io.liaison.tracking.deliverable.web;

import io.liaison.tracking.deliverable.domain.Deliverable;
import java.time.Instant;
import java.util.UUID;

/** What was handed in. */
record DeliverableResponse(UUID taskId, int round, Instant submittedAt) {

    static DeliverableResponse of(Deliverable deliverable) {
        return new DeliverableResponse(
                deliverable.taskId(), deliverable.round(), deliverable.signed().at());
    }
}
