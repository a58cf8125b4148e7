package io.liaison.request.overview.duty.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What duties need of the events of tracking. */
final class TrackingEvents {

    private TrackingEvents() {}

    record Planned(
            UUID taskId,
            String title,
            String department,
            String owner,
            String state,
            LocalDate plannedStart,
            LocalDate plannedFinish) {}

    /**
     * Tasks that were opened or changed.
     *
     * @param tasks what they are; absent in older events, whose tasks become known with their first report
     */
    record TasksOpened(@Nullable List<Planned> tasks) {
        List<Planned> known() {
            return tasks == null ? List.of() : tasks;
        }
    }

    record ProgressReported(
            UUID taskId,
            String taskTitle,
            String department,
            String owner,
            int sequence,
            String state,
            LocalDate plannedStart,
            LocalDate plannedFinish,
            Instant reportedAt) {
        String key() {
            return taskId + ":" + sequence;
        }
    }

    record ProgressReviewed(UUID taskId, int sequence) {
        String key() {
            return taskId + ":" + sequence;
        }
    }

    record By(String person, @Nullable String onBehalfOf) {
        String owner() {
            return onBehalfOf == null ? person : onBehalfOf;
        }
    }

    record DeliverableSubmitted(
            UUID taskId, String taskTitle, @Nullable By by) {}

    record DeliverableJudged(UUID taskId) {}

    record TasksCancelled(List<UUID> taskIds) {}

    record RedAlert(UUID taskId, String taskTitle, String reason) {
        String key() {
            return taskId + ":" + reason;
        }
    }
}
