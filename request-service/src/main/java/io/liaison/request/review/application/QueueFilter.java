package io.liaison.request.review.application;

import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestType;
import org.jspecify.annotations.Nullable;

/**
 * What of the review centre's lists is wanted; what is absent does not matter.
 *
 * @param waiting for what they wait
 * @param department a department that raised or is involved
 * @param signed whether the raising department's head has signed
 * @param text words in number or title
 * @param after the cursor of the page before
 */
public record QueueFilter(
        Waiting waiting,
        @Nullable Priority priority,
        @Nullable RequestType type,
        @Nullable String department,
        @Nullable String raising,
        @Nullable String involved,
        @Nullable Boolean signed,
        @Nullable Claimed claimed,
        @Nullable String text,
        int limit,
        @Nullable Cursor after) {

    /** For what a request waits. */
    public enum Waiting {
        /** For the administrator's decision. */
        REVIEW,
        /** For the administrator's answer to an objection. */
        OBJECTION,
        /** For the lead's answer, longer than it may. */
        OVERDUE_CONFIRMATION
    }

    /** Who is looking at it. */
    public enum Claimed {
        MINE,
        OTHERS,
        NOBODY
    }
}
