package io.liaison.planning.discussion.web;

import io.liaison.planning.discussion.application.ReadingDiscussion.ShownMessage;
import io.liaison.planning.discussion.domain.AttachedFile;
import io.liaison.planning.discussion.domain.Message;
import io.liaison.planning.room.application.Acts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown.
 *
 * @param edition how often it was edited
 * @param acts names of the acts on it that are open to the caller
 */
record MessageResponse(
        UUID id,
        UUID thread,
        String author,
        @Nullable String onBehalfOf,
        String text,
        List<String> mentions,
        List<AttachedFile> files,
        Instant postedAt,
        long edition,
        @Nullable Instant editedAt,
        List<String> acts) {

    static MessageResponse of(ShownMessage shown) {
        return of(shown.message(), shown.editable());
    }

    /** The answer to who has just written it. */
    static MessageResponse own(Message message) {
        return of(message, true);
    }

    private static MessageResponse of(Message message, boolean editable) {
        return new MessageResponse(
                message.id(),
                message.thread(),
                message.author().person(),
                message.author().onBehalfOf(),
                message.text(),
                message.mentions(),
                message.files(),
                message.postedAt(),
                message.version(),
                message.editedAt(),
                editable ? List.of(Acts.EDIT_MESSAGE) : List.of());
    }
}
