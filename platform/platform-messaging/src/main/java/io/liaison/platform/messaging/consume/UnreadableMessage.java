package io.liaison.platform.messaging.consume;

/** A record that is no event: it will not get better by trying again. */
final class UnreadableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableMessage(String reason) {
        super(reason);
    }

    UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
