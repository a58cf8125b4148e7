package io.liaison.request.overview.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.overview.application.ListOrder;
import io.liaison.request.overview.filter.application.SavedFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A filter to be kept.
 *
 * @param standard whether the caller's lists begin with it
 */
record FilterBody(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Valid CriteriaBody criteria,
        @Nullable ListOrder sort,
        @Nullable Boolean standard) {

    SavedFilter.Wanted wanted() {
        return new SavedFilter.Wanted(
                FreeText.of(name),
                criteria.criteria(),
                sort == null ? ListOrder.NEWEST : sort,
                Boolean.TRUE.equals(standard));
    }
}
