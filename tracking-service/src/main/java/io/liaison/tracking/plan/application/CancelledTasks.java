package io.liaison.tracking.plan.application;

import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.TasksCancelled;
import io.liaison.tracking.task.domain.Task;
import java.util.List;
import java.util.UUID;

/** Tells the owners of tasks that there is nothing more to do. */
final class CancelledTasks {

    private CancelledTasks() {}

    static Announcement announcement(List<Task> tasks, String cause) {
        List<String> owners = tasks.stream().map(task -> task.plan().owner()).toList();
        return Announcement.of(
                new TasksCancelled(ids(tasks), cause), Recipients.none().tell(owners));
    }

    static List<UUID> ids(List<Task> tasks) {
        return tasks.stream().map(Task::id).toList();
    }
}
