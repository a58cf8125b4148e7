package io.liaison.tracking.deliverable.web;

import io.liaison.tracking.deliverable.domain.Deliverable.HandedInFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an owner hands in: a text, and the names of files with where to find them. */
record DeliverableRequest(
        @NotBlank @Size(max = 10_000) String text,
        @Nullable @Size(max = 50) List<@NotNull @Valid FileRequest> files) {

    record FileRequest(
            @NotBlank @Size(max = 255) String name,
            @Nullable @PositiveOrZero Long size,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    List<HandedInFile> toFiles() {
        return files == null
                ? List.of()
                : files.stream()
                        .map(file -> new HandedInFile(file.name(), file.size(), file.sha256()))
                        .toList();
    }
}
