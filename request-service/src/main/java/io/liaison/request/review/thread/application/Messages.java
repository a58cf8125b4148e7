package io.liaison.request.review.thread.application;

import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.review.thread.domain.EarlierText;
import io.liaison.request.review.thread.domain.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the talk about requests is kept. */
public interface Messages {

    Mono<Message> find(UUID requestId, UUID id);

    /**
     * Up to {@code limit + 1} messages, the newest first.
     *
     * @param withPrivate whether also the notes among administrators
     * @param after cursor of the page before
     */
    Flux<Message> newest(UUID requestId, boolean withPrivate, int limit, @Nullable Cursor after);

    /**
     * Up to {@code limit} messages, the oldest first.
     *
     * @param withPrivate whether also the notes among administrators
     * @param after position of the last one had so far; 0 to begin with
     */
    Flux<Message> oldest(UUID requestId, boolean withPrivate, int limit, long after);

    /** Keeps a new message and gives it its position. */
    Mono<Message> add(Message message);

    /** Keeps an edited message, and beside it what it said before. */
    Mono<Message> replace(Message before, Message edited);

    /** What a message said before its edits, oldest first. */
    Flux<EarlierText> earlierTexts(UUID messageId);
}
