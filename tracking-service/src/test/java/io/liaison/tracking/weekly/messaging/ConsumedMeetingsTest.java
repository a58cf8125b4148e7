package io.liaison.tracking.weekly.messaging;

import io.liaison.platform.test.EventSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumedMeetingsTest {

    @ParameterizedTest
    @ValueSource(strings = {WeeklyReviewHandler.SCHEDULED, WeeklyReviewHandler.CANCELLED})
    void shouldReadMeetingsAsPromised(String type) {
        EventSchemas.ofModule("planning-service").assertReadable(type, WeeklyReviewHandler.Meeting.class);
    }
}
