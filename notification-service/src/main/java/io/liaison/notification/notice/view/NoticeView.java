package io.liaison.notification.notice.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param text the sentence, in the reader's language
 * @param link path of the page on which the act is done
 */
public record NoticeView(
        UUID id,
        String eventId,
        String eventType,
        @Nullable UUID requestId,
        @Nullable String number,
        String text,
        @Nullable String act,
        boolean duty,
        @Nullable Instant dueAt,
        @Nullable String onBehalfOf,
        String link,
        Instant at,
        @Nullable Instant readAt) {}
