package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;

/** A message and the event that was read from it. */
record Arrived(Message message, ReceivedEvent event) {}
