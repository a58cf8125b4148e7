package io.liaison.planning.discussion.application;

import io.liaison.planning.discussion.domain.EarlierText;
import io.liaison.planning.discussion.domain.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where messages are kept. */
public interface Messages {

    Mono<Message> find(UUID requestId, UUID id);

    /**
     * Messages of a request, newest first.
     *
     * @param thread only those of this thread
     * @param before only those posted before the one at this position
     */
    Flux<Message> newest(UUID requestId, @Nullable UUID thread, @Nullable Long before, int limit);

    /** Keeps a new message and gives it its position. */
    Mono<Message> add(Message message);

    /** Keeps an edited message, and what it said before. */
    Mono<Message> replace(Message before, Message edited);

    /** What a message said before its edits, oldest first. */
    Flux<EarlierText> earlierTexts(UUID messageId);
}
