package io.liaison.request.review.thread.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of the talk about a request (functional.md, section 3). Its author may edit it; it never goes away, and
 * every earlier text is kept.
 *
 * @param position its place in the order of posting; 0 before it is kept
 * @param mentions people named in it, who are told
 * @param edition counts the edits
 * @param editedAt when its text was last changed
 */
public record Message(
        UUID id,
        UUID requestId,
        long position,
        Visibility visibility,
        ActedBy author,
        String text,
        List<String> mentions,
        Instant postedAt,
        int edition,
        @Nullable Instant editedAt) {

    public Message {
        mentions = List.copyOf(mentions);
    }

    public static Message posted(UUID requestId, ActedBy author, Instant at, Wording wording, Visibility visibility) {
        return new Message(
                UUID.randomUUID(), requestId, 0, visibility, author, wording.text(), wording.mentions(), at, 0, null);
    }

    /** What a message says. */
    public record Wording(String text, List<String> mentions) {

        public Wording {
            mentions = mentions.stream().distinct().toList();
        }
    }

    /** The author, and whom the author stood for, may edit it. */
    public boolean writtenBy(String person) {
        return author.person().equals(person) || author.inTheNameOf().equals(person);
    }

    /**
     * The message with other words.
     *
     * @param expectedEdition the edition the editor has read
     * @throws RuleViolation of kind STALE where it was edited since
     */
    public Message edited(int expectedEdition, Wording wording, Instant at) {
        if (edition != expectedEdition) {
            throw RuleViolation.stale();
        }
        return new Message(
                id,
                requestId,
                position,
                visibility,
                author,
                wording.text(),
                wording.mentions(),
                postedAt,
                edition + 1,
                at);
    }

    /** Those named now and not before. */
    public List<String> namedSince(Message before) {
        return mentions.stream()
                .filter(person -> !before.mentions().contains(person))
                .toList();
    }
}
