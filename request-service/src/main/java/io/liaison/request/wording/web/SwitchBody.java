package io.liaison.request.wording.web;

import jakarta.validation.constraints.NotNull;

/** Whether an entry is to count. */
record SwitchBody(@NotNull Boolean active) {}
