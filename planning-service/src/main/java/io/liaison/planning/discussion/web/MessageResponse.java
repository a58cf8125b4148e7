package io.liaison.planning.discussion.web;

import io.liaison.planning.discussion.domain.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it is shown; {@code edition} counts its edits. */
record MessageResponse(
        UUID id,
        UUID thread,
        String author,
        @Nullable String onBehalfOf,
        String text,
        List<String> mentions,
        Instant postedAt,
        long edition,
        @Nullable Instant editedAt) {

    static MessageResponse of(Message message) {
        return new MessageResponse(
                message.id(),
                message.thread(),
                message.author().person(),
                message.author().onBehalfOf(),
                message.text(),
                message.mentions(),
                message.postedAt(),
                message.version(),
                message.editedAt());
    }
}
