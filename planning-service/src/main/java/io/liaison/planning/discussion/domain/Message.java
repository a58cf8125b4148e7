package io.liaison.planning.discussion.domain;

import io.liaison.planning.room.domain.By;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of the discussion. It can be edited by its author and never goes away: every earlier text is kept.
 *
 * @param position its place in the order of posting
 * @param thread id of the message that began the thread; its own id where it begins one
 * @param mentions people named in it, who are told
 * @param files what was posted with it; an edit leaves them
 * @param editedAt when its text was last changed
 */
public record Message(
        UUID id,
        UUID requestId,
        long version,
        long position,
        UUID thread,
        By author,
        String text,
        List<String> mentions,
        List<AttachedFile> files,
        Instant postedAt,
        @Nullable Instant editedAt) {

    public Message {
        mentions = List.copyOf(mentions);
        // An answer that was kept under an idempotency key before messages had files is read without them.
        files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
    }

    /** The author, and whom the author stood for, may edit it. */
    public boolean writtenBy(String person) {
        return author.person().equals(person) || author.inTheNameOf().equals(person);
    }

    public Message edit(String newText, List<String> newMentions, Instant at) {
        return new Message(id, requestId, version, position, thread, author, newText, newMentions, files, postedAt, at);
    }
}
