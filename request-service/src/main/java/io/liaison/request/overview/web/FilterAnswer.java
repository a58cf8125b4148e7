package io.liaison.request.overview.web;

import io.liaison.request.overview.application.ListOrder;
import io.liaison.request.overview.filter.application.SavedFilter;
import java.util.List;
import java.util.UUID;

/** A saved filter, with its version as in the {@code ETag} header. */
record FilterAnswer(UUID id, String name, CriteriaBody criteria, ListOrder sort, boolean standard, long version) {

    /** All filters of the caller, by name. */
    record Filters(List<FilterAnswer> items) {
        static Filters of(List<SavedFilter> filters) {
            return new Filters(filters.stream().map(FilterAnswer::of).toList());
        }
    }

    static FilterAnswer of(SavedFilter filter) {
        return new FilterAnswer(
                filter.id(),
                filter.name(),
                CriteriaBody.of(filter.criteria()),
                filter.order(),
                filter.standard(),
                filter.version());
    }
}
