package io.liaison.tracking.deliverable.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner hands in.
 *
 * @param files ids of files that were uploaded for the task
 */
record DeliverableRequest(
        @NotBlank @Size(max = 10_000) String text,
        @Nullable @Size(max = 50) List<@NotNull UUID> files) {

    List<UUID> fileIds() {
        return files == null ? List.of() : files;
    }
}
