package io.liaison.request.intake.domain;

/** How urgent a request is (優先級); the review centre takes the highest first. */
public enum Priority {
    HIGH(0),
    MEDIUM(1),
    LOW(2);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** Its place in the review queue, the most urgent first. */
    public int rank() {
        return rank;
    }
}
