package io.liaison.gateway.routing;

/** A part that could not be asked. Without its cause, which would pass for a caller who went away. */
final class UpstreamFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    enum Reason {
        UNREACHABLE("part-unavailable"),
        TOO_SLOW("part-timeout"),
        BREAKER_OPEN("part-unavailable"),
        TOO_MANY_CALLS("part-unavailable");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final String part;
    private final Reason reason;

    UpstreamFailure(Part part, Reason reason, Throwable failure) {
        super("%s is %s: %s".formatted(part.name(), reason, failure));
        this.part = part.name();
        this.reason = reason;
    }

    String part() {
        return part;
    }

    String code() {
        return reason.code;
    }
}
