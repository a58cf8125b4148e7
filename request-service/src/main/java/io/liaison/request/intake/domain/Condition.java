package io.liaison.request.intake.domain;

/** What an act asks of a request besides its state. */
public enum Condition {
    NONE("") {
        @Override
        boolean met(Request request) {
            return true;
        }
    },
    NOT_YET_SIGNED("already-signed") {
        @Override
        boolean met(Request request) {
            return !request.signed();
        }
    },
    SIGNED("not-signed") {
        @Override
        boolean met(Request request) {
            return request.signed();
        }
    },
    NOT_COMPLETED("already-completed") {
        @Override
        boolean met(Request request) {
            Phase progress = request.progress();
            return progress == null || !progress.finished();
        }
    };

    private final String refusal;

    Condition(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean met(Request request);

    /** Code of the message where it is not met. */
    public String refusal() {
        return refusal;
    }
}
