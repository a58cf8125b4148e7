package io.liaison.notification.notice.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param text the sentence, in the reader's language
 * @param isVoid whether the duty fell away with its request, which was withdrawn or rejected
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
        @JsonProperty("void") boolean isVoid,
        @Nullable Instant dueAt,
        @Nullable String onBehalfOf,
        String link,
        Instant at,
        @Nullable Instant readAt) {}
