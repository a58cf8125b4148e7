package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Substitution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Who acts for the caller, and when. */
record SubstitutionBody(
        @NotBlank @Size(max = 64) String substitute,
        @NotNull Instant from,
        @NotNull Instant until) {

    Substitution substitution() {
        return new Substitution(substitute, from, until);
    }
}
