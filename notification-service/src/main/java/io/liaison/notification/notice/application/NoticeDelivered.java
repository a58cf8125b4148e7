package io.liaison.notification.notice.application;

import io.liaison.notification.notice.domain.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of {@code liaison.notification.notice-delivered.v1}. */
record NoticeDelivered(
        UUID noticeId,
        String person,
        Channel channel,
        String eventId,
        String eventType,
        @Nullable UUID requestId,
        @Nullable String number) {}
