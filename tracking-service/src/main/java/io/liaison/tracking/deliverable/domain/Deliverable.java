package io.liaison.tracking.deliverable.domain;

import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in for a task (交付成果).
 *
 * @param round which time something was handed in, from 1
 */
public record Deliverable(
        UUID taskId, UUID requestId, int round, String text, List<HandedInFile> files, Signature signed) {

    public Deliverable {
        files = List.copyOf(files);
    }

    /**
     * A file of a deliverable. Those of former times were only named, without an id or a type.
     *
     * @param id under which the request service has the content
     */
    public record HandedInFile(
            @Nullable UUID id,
            String name,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable String mediaType) {}

    /**
     * Handing in.
     *
     * @param task the task afterwards
     */
    public record HandedIn(Task task, Deliverable deliverable) {}

    public static HandedIn handIn(Task task, String text, List<HandedInFile> files, Signature by) {
        Task after = task.deliver(by.at());
        return new HandedIn(after, new Deliverable(task.id(), task.requestId(), after.round(), text, files, by));
    }
}
