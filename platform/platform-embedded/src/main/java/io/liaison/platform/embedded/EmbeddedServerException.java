package io.liaison.platform.embedded;

import java.io.Serial;

/** An embedded server could not be started, stopped or used; the message says what to do about it. */
public class EmbeddedServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public EmbeddedServerException(String message) {
        super(message);
    }

    public EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
