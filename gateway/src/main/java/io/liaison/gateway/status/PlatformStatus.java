package io.liaison.gateway.status;

import java.util.List;

/**
 * The state of the platform.
 *
 * @param status {@code UP} once all parts are ready
 */
record PlatformStatus(State status, List<PartStatus> parts) {

    /** Ready or not. */
    enum State {
        UP,
        DOWN
    }

    /** The state of one part. */
    record PartStatus(String name, State status) {}

    static PlatformStatus of(List<PartStatus> parts) {
        boolean ready = parts.stream().allMatch(part -> part.status() == State.UP);
        return new PlatformStatus(ready ? State.UP : State.DOWN, parts);
    }
}
