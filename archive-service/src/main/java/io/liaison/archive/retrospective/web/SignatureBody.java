package io.liaison.archive.retrospective.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why departments that said nothing are not waited for. */
record SignatureBody(
        @Nullable @Size(max = 1000) @Pattern(regexp = "(?s).*\\S.*")
        String missingReason) {}
