package io.liaison.request.directory.domain;

/**
 * How an import is meant.
 *
 * @param absent what becomes of people whom the file of people doesn't name
 * @param faults what becomes of lines with faults
 */
public record ImportChoices(Absent absent, Faults faults) {

    /** What becomes of people whom the file of people doesn't name. */
    public enum Absent {
        /** They stay, and the report names them. */
        REPORT,
        DEACTIVATE,
        REMOVE
    }

    /** What becomes of lines with faults. */
    public enum Faults {
        /** One is enough for nothing to be imported. */
        REFUSE_ALL,
        /** The others are imported. */
        LEAVE_OUT
    }
}
