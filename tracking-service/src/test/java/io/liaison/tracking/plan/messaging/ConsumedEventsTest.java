package io.liaison.tracking.plan.messaging;

import io.liaison.platform.test.EventSchemas;
import org.junit.jupiter.api.Test;

/** Tracking reads of other services' events only what their contracts promise. */
class ConsumedEventsTest {

    @Test
    void shouldReadApprovedPlansAsPromised() {
        EventSchemas.ofModule("planning-service").assertReadable(PlanApprovedHandler.TYPE, PlanApproved.class);
    }

    @Test
    void shouldReadWithdrawalsAsPromised() {
        EventSchemas.ofModule("request-service")
                .assertReadable(RequestWithdrawnHandler.TYPE, RequestWithdrawnHandler.Withdrawn.class);
    }
}
