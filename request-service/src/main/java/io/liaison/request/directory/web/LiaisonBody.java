package io.liaison.request.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is to be a department's liaison. */
record LiaisonBody(@NotBlank @Size(max = 64) String person) {}
