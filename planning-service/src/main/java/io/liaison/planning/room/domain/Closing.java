package io.liaison.planning.room.domain;

import java.time.Instant;

/** When and why a room was closed. */
public record Closing(ClosingReason reason, Instant at) {}
