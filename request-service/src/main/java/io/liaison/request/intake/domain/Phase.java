package io.liaison.request.intake.domain;

/**
 * How far a confirmed request has come as a whole (functional.md, section 3). It follows what the other services report
 * and never goes back for an event that arrives late; the one way back is a second coordination (二次協調).
 */
public enum Phase {
    CONFIRMED,
    COORDINATING,
    PLAN_APPROVAL,
    EXECUTING,
    ACCEPTANCE,
    COMPLETED,
    ARCHIVED;

    /** What another service reports of a request. */
    public enum Signal {
        ROOM_OPENED(COORDINATING),
        PLAN_SUBMITTED(PLAN_APPROVAL),
        SECOND_COORDINATION_OPENED(COORDINATING),
        TASKS_OPENED(EXECUTING),
        ACCEPTANCE_OPENED(ACCEPTANCE),
        REQUEST_COMPLETED(COMPLETED),
        DOSSIER_SEALED(ARCHIVED);

        private final Phase leadsTo;

        Signal(Phase leadsTo) {
            this.leadsTo = leadsTo;
        }
    }

    /** The phase after a signal; the same one when the signal comes late. */
    public Phase after(Signal signal) {
        boolean back = this == PLAN_APPROVAL && signal == Signal.SECOND_COORDINATION_OPENED;
        return back || signal.leadsTo.compareTo(this) > 0 ? signal.leadsTo : this;
    }

    /** Whether the request's work is done, so that it can't be withdrawn any more. */
    public boolean finished() {
        return compareTo(COMPLETED) >= 0;
    }
}
