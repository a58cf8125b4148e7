package io.liaison.request.intake.numbering.web;

import io.liaison.request.intake.domain.RequestType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** The prefixes that new numbers are to begin with, one for each type of request. */
record NumberingBody(@NotNull @Size(max = 4) Map<RequestType, @NotNull @Size(max = 64) String> prefixes) {}
