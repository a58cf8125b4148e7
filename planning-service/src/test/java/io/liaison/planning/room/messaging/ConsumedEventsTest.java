package io.liaison.planning.room.messaging;

import io.liaison.platform.test.EventSchemas;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is read of other services' events is promised by them. */
class ConsumedEventsTest {

    /** Of an ending only the request is read. */
    record Ended(UUID requestId) {}

    @Test
    void shouldReadOnlyWhatTheRequestServicePromises() {
        EventSchemas request = EventSchemas.ofModule("request-service");

        request.assertReadable(RequestConfirmedHandler.TYPE, RequestConfirmedHandler.RequestConfirmed.class);
        request.assertReadable("liaison.request.withdrawn.v1", Ended.class);
    }

    @Test
    void shouldReadOnlyWhatTheTrackingServicePromises() {
        EventSchemas.ofModule("tracking-service").assertReadable("liaison.tracking.request-completed.v1", Ended.class);
    }
}
