package io.liaison.request.review.thread.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.review.thread.domain.EarlierText;
import io.liaison.request.review.thread.domain.Mentions;
import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the talk about a request to whoever sees the request, and the private notes to administrators. */
@Component
public class ReadThread {

    private static final int CHUNK = 200;

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

    /** A message with what it said before its edits, oldest first. */
    public record WholeMessage(Message message, List<EarlierText> earlier) {
        public WholeMessage {
            earlier = List.copyOf(earlier);
        }
    }

    /** All of the talk, the oldest message first, read as it is asked for. */
    public Flux<WholeMessage> whole(UUID id, Actor actor) {
        return access.toRead(id, actor)
                .flatMapMany(request -> next(id, actor, 0)
                        .expand(found -> found.size() < CHUNK
                                ? Mono.empty()
                                : next(id, actor, found.get(CHUNK - 1).position())))
                .concatMapIterable(found -> found, 1)
                .concatMap(this::withEarlier, 1);
    }

    /** Page by page, so that a slow reader holds no connection to the database. */
    private Mono<List<Message>> next(UUID id, Actor actor, long after) {
        return messages.oldest(id, readsPrivate(actor), CHUNK, after).collectList();
    }

    private Mono<WholeMessage> withEarlier(Message message) {
        Flux<EarlierText> earlier = message.edition() == 0 ? Flux.empty() : messages.earlierTexts(message.id());
        return earlier.collectList().map(texts -> new WholeMessage(message, texts));
    }

    /** Who may be mentioned in what everybody reads, and in notes; in these nobody, for a reader who reads none. */
    public record Mentionable(List<String> shared, List<String> notes) {
        public Mentionable {
            shared = List.copyOf(shared);
            notes = List.copyOf(notes);
        }
    }

    public Mono<Mentionable> mentionable(UUID id, Actor actor) {
        return access.toRead(id, actor).map(request -> {
            Directory current = directory.current();
            Set<String> shared = Mentions.open(Visibility.SHARED, request, current);
            Set<String> notes = readsPrivate(actor) ? Mentions.open(Visibility.PRIVATE, request, current) : Set.of();
            return new Mentionable(List.copyOf(shared), List.copyOf(notes));
        });
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
