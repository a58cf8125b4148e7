package io.liaison.tracking.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something was handed in for a task. */
public record DeliverableSubmitted(UUID taskId, String taskTitle, int round, String text, List<HandedInFile> files)
        implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HandedInFile(
            @Nullable UUID id,
            String name,
            @Nullable Long size,
            @Nullable String sha256,
            @Nullable String mediaType) {}

    @Override
    public String name() {
        return "deliverable-submitted";
    }
}
