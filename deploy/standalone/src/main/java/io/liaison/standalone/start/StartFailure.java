package io.liaison.standalone.start;

import java.io.Serial;

/** The platform cannot start; the message is for the person in front of the screen and says what to do. */
public final class StartFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
