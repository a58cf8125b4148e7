package io.liaison.request.overview.filter.application;

import io.liaison.request.overview.application.ListOrder;
import io.liaison.request.overview.application.RequestCriteria;
import java.util.UUID;

/**
 * A list somebody wants to see again.
 *
 * @param person whose it is; nobody else sees or uses it
 * @param name unique among the person's filters, in any case
 * @param standard whether the person's pages begin with it; at most one does
 * @param version counts its changes, for {@code ETag} and {@code If-Match}
 */
public record SavedFilter(
        UUID id,
        String person,
        String name,
        RequestCriteria criteria,
        ListOrder order,
        boolean standard,
        long version) {

    /** What the person says of a filter. */
    public record Wanted(String name, RequestCriteria criteria, ListOrder order, boolean standard) {}

    SavedFilter changed(Wanted wanted) {
        return new SavedFilter(
                id, person, wanted.name(), wanted.criteria(), wanted.order(), wanted.standard(), version);
    }
}
