package io.liaison.request.dispatch.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why another department should lead. */
record ObjectionBody(@NotBlank @Size(max = 2000) String grounds) {}
