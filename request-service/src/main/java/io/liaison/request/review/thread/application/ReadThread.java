package io.liaison.request.review.thread.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.review.thread.domain.EarlierText;
import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the talk about a request to whoever sees the request, and the private notes to administrators. */
@Component
public class ReadThread {

    private final RequestAccess access;
    private final Messages messages;
    private final DirectorySource directory;

    ReadThread(RequestAccess access, Messages messages, DirectorySource directory) {
        this.access = access;
        this.messages = messages;
        this.directory = directory;
    }

    public Mono<Page<Message>> page(UUID id, Actor actor, int limit, @Nullable Cursor after) {
        return access.toRead(id, actor)
                .flatMap(request ->
                        messages.newest(id, readsPrivate(actor), limit, after).collectList())
                .map(found -> Page.of(found, limit, last -> Cursor.of(last.position())));
    }

    public Mono<List<EarlierText>> history(UUID id, UUID messageId, Actor actor) {
        return access.toRead(id, actor)
                .flatMap(request -> readable(id, messageId, actor))
                .flatMap(message -> messages.earlierTexts(message.id()).collectList());
    }

    /** A message the actor may read; a private note is unknown to everybody else. */
    Mono<Message> readable(UUID requestId, UUID messageId, Actor actor) {
        return messages.find(requestId, messageId)
                .filter(message -> message.visibility() == Visibility.SHARED || readsPrivate(actor))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("message-unknown")));
    }

    private boolean readsPrivate(Actor actor) {
        return actor.names().anyMatch(directory.current()::isAdministrator);
    }
}
