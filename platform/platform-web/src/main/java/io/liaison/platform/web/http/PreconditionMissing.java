package io.liaison.platform.web.http;

/** A header that a command demands is missing: 428 for {@code If-Match}, 400 for {@code Idempotency-Key}. */
public final class PreconditionMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String header;

    public PreconditionMissing(String header) {
        super(header + " is missing");
        this.header = header;
    }

    public String header() {
        return header;
    }
}
