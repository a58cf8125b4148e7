package io.liaison.request.directory.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person chooses for themselves; what is absent stays as it is. */
record OwnSettingsBody(
        @Nullable @Size(max = 16) String locale,
        @Nullable @Size(max = 64) String zone) {}
