package io.liaison.planning.approval.domain;

import java.util.List;

/** What second coordination is about (爭議點): who did not agree, and why. */
public record PointOfDispute(String department, Verdict answer, String reason, List<TaskReason> tasks) {

    public PointOfDispute {
        tasks = List.copyOf(tasks);
    }
}
