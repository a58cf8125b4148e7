package io.liaison.tracking.event;

import java.time.Instant;

/** For the first time every task is delivered or accepted. */
public record AcceptanceOpened(Instant openedAt) implements Fact {

    @Override
    public String name() {
        return "acceptance-opened";
    }
}
