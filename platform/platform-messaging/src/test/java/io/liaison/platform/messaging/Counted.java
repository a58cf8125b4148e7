package io.liaison.platform.messaging;

import io.liaison.platform.messaging.event.OutgoingEvent;

/** Data of the events that tests publish. */
public record Counted(int number) {

    public static final String TOPIC = "test.events";

    public static OutgoingEvent event(String key, int number) {
        return new OutgoingEvent(TOPIC, key, "test.counted.v1", key, new Counted(number));
    }
}
