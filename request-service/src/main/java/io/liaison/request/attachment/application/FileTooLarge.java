package io.liaison.request.attachment.application;

import io.liaison.request.intake.domain.ByteSize;

/** A file has more bytes than a file may have; answered by 413 with the limit. */
public final class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String limit;

    public FileTooLarge(long limit) {
        super("A file may have at most " + limit + " bytes");
        this.limit = ByteSize.text(limit);
    }

    /** How large a file may be, for people. */
    public String limit() {
        return limit;
    }
}
