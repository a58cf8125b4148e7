package io.liaison.request.review.thread.web;

import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it is shown; {@code edition} counts its edits and is its entity tag. */
record MessageAnswer(
        UUID id,
        Visibility visibility,
        String author,
        @Nullable String onBehalfOf,
        String text,
        List<String> mentions,
        Instant postedAt,
        int edition,
        @Nullable Instant editedAt) {

    static MessageAnswer of(Message message) {
        return new MessageAnswer(
                message.id(),
                message.visibility(),
                message.author().person(),
                message.author().onBehalfOf(),
                message.text(),
                message.mentions(),
                message.postedAt(),
                message.edition(),
                message.editedAt());
    }
}
