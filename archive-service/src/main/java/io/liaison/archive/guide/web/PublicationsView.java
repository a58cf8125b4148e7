package io.liaison.archive.guide.web;

import io.liaison.platform.web.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published versions, the newest first; what the caller may do with the guide, also while none is published. */
record PublicationsView(
        List<PublicationItem> items, @Nullable String next, List<String> acts) {

    static PublicationsView of(Page<PublicationItem> page, List<String> acts) {
        return new PublicationsView(page.items(), page.next(), acts);
    }
}
