package io.liaison.planning.discussion.application;

import io.liaison.planning.discussion.domain.AttachedFile;
import io.liaison.planning.discussion.domain.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events about the discussion say. */
final class DiscussionFacts {

    private DiscussionFacts() {}

    record MessagePosted(
            UUID messageId,
            UUID thread,
            String author,
            String text,
            List<String> mentions,
            List<AttachedFile> files,
            Instant postedAt,
            long edition,
            @Nullable Instant editedAt) {}

    static MessagePosted posted(Message message, long edition) {
        return new MessagePosted(
                message.id(),
                message.thread(),
                message.author().inTheNameOf(),
                message.text(),
                message.mentions(),
                message.files(),
                message.postedAt(),
                edition,
                message.editedAt());
    }
}
