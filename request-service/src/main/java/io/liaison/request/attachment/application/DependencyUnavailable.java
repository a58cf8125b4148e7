package io.liaison.request.attachment.application;

/** Something that attachments need does not answer now; answered by 503, to be tried again. */
public final class DependencyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * What is away.
     *
     * @param code key of the message, {@code problem.<code>}
     */
    public DependencyUnavailable(String code, Throwable cause) {
        super(code + ": " + cause, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
