package io.liaison.request.dispatch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The lead department chosen, and why where that is not plain. */
record DispatchBody(
        @NotBlank @Size(max = 32) String leadDepartment,
        @Nullable @Size(max = 2000) String reason) {}
