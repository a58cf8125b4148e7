package io.liaison.archive.retrospective.web;

import io.liaison.archive.retrospective.application.SummariseRetrospective;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the lead department says of the whole. */
record SummaryBody(
        @Nullable LocalDate date,
        @NotBlank @Size(max = 4000) String goals,
        @NotBlank @Size(max = 4000) String goalAttainment) {

    SummariseRetrospective.Words words() {
        return new SummariseRetrospective.Words(date, goals, goalAttainment);
    }
}
