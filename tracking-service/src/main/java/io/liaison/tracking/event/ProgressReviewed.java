package io.liaison.tracking.event;

import java.util.UUID;

/** The head of the owner's department has seen an update. */
public record ProgressReviewed(UUID taskId, String taskTitle, int sequence) implements Fact {

    @Override
    public String name() {
        return "progress-reviewed";
    }
}
