package io.liaison.standalone.http;

import java.io.Serial;

/** The platform answered otherwise than the caller can go on with. */
public final class UnexpectedAnswer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnexpectedAnswer(Answer answer, String wanted) {
        super("%s answered %d instead of %s: %s".formatted(answer.call(), answer.status(), wanted, answer.text()));
    }

    UnexpectedAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
