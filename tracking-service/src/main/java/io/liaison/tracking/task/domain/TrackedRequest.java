package io.liaison.tracking.task.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What tracking knows of a request whose plan was approved.
 *
 * @param planVersion the plan version its tasks follow
 * @param departments the departments involved
 * @param acceptanceOpened when for the first time every task was delivered or accepted
 * @param completed when its last task was accepted
 * @param withdrawn when its initiator withdrew it
 * @param version of the stored row
 */
public record TrackedRequest(
        UUID id,
        String number,
        String title,
        int planVersion,
        String leadDepartment,
        String raisingDepartment,
        String initiator,
        List<String> departments,
        Instant opened,
        @Nullable Instant acceptanceOpened,
        @Nullable Instant completed,
        @Nullable Instant withdrawn,
        long version) {

    public TrackedRequest {
        departments = List.copyOf(departments);
    }

    /** Neither completed nor withdrawn. */
    public boolean isRunning() {
        return completed == null && withdrawn == null;
    }

    /** Every department with a part in it: involved, leading, raising; each once. */
    public List<String> allDepartments() {
        Set<String> all = new LinkedHashSet<>(departments);
        all.add(leadDepartment);
        all.add(raisingDepartment);
        return List.copyOf(all);
    }

    /** Takes what a new plan version says of the request. */
    public TrackedRequest replanned(
            int newPlanVersion, String newLeadDepartment, String newRaisingDepartment, List<String> newDepartments) {
        return new TrackedRequest(
                id,
                number,
                title,
                newPlanVersion,
                newLeadDepartment,
                newRaisingDepartment,
                initiator,
                newDepartments,
                opened,
                acceptanceOpened,
                completed,
                withdrawn,
                version);
    }

    public TrackedRequest acceptanceOpenedAt(Instant at) {
        return with(at, completed, withdrawn);
    }

    public TrackedRequest completedAt(Instant at) {
        return with(acceptanceOpened, at, withdrawn);
    }

    public TrackedRequest withdrawnAt(Instant at) {
        return with(acceptanceOpened, completed, at);
    }

    private TrackedRequest with(
            @Nullable Instant newAcceptanceOpened, @Nullable Instant newCompleted, @Nullable Instant newWithdrawn) {
        return new TrackedRequest(
                id,
                number,
                title,
                planVersion,
                leadDepartment,
                raisingDepartment,
                initiator,
                departments,
                opened,
                newAcceptanceOpened,
                newCompleted,
                newWithdrawn,
                version);
    }
}
