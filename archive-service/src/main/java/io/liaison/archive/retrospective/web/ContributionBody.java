package io.liaison.archive.retrospective.web;

import io.liaison.archive.retrospective.domain.Contribution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a department says. */
record ContributionBody(
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> highlights,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> problems,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> suggestions,
        @Nullable @Size(max = 4000) String goalAttainment) {

    Contribution.Points points() {
        boolean silent = goalAttainment == null || goalAttainment.isBlank();
        return new Contribution.Points(highlights, problems, suggestions, silent ? null : goalAttainment);
    }
}
