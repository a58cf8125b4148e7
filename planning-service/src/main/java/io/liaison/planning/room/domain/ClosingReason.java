package io.liaison.planning.room.domain;

/** Why a room is closed. */
public enum ClosingReason {
    WITHDRAWN,
    COMPLETED
}
