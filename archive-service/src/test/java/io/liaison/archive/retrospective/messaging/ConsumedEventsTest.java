package io.liaison.archive.retrospective.messaging;

import io.liaison.platform.test.EventSchemas;
import org.junit.jupiter.api.Test;

class ConsumedEventsTest {

    @Test
    void shouldReadTheCompletionAsItIsPublished() {
        EventSchemas.ofModule("tracking-service")
                .assertReadable(CompletionHandler.COMPLETED, CompletionHandler.Completed.class);
    }
}
