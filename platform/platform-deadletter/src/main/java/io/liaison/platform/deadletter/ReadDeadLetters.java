package io.liaison.platform.deadletter;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.consume.DeadLetter;
import io.liaison.platform.messaging.consume.DeadLetterContent;
import io.liaison.platform.messaging.consume.DeadLetters;
import io.liaison.platform.messaging.consume.DeadLetters.Place;
import io.liaison.platform.messaging.consume.DeadLetters.TopicCount;
import io.liaison.platform.messaging.consume.DeadLetters.Wanted;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Which messages could not take effect in this service, and what they say: for administrators. */
final class ReadDeadLetters {

    private final DeadLetters deadLetters;
    private final DirectorySource directory;

    ReadDeadLetters(DeadLetters deadLetters, DirectorySource directory) {
        this.deadLetters = deadLetters;
        this.directory = directory;
    }

    Mono<Page<DeadLetter>> page(Actor actor, Wanted wanted, int limit, @Nullable Cursor cursor) {
        return administratorsOnly(actor)
                .then(Mono.defer(() ->
                        deadLetters.newest(wanted, place(cursor), limit + 1).collectList()))
                .map(found -> Page.of(found, limit, last -> Cursor.of(last.failedAt(), last.id())));
    }

    Mono<List<TopicCount>> counts(Actor actor) {
        return administratorsOnly(actor)
                .then(Mono.defer(() -> deadLetters.counts().collectList()));
    }

    /**
     * One of them.
     *
     * @throws RuleViolation (in the Mono) of kind NOT_FOUND where there is none of that id
     */
    Mono<DeadLetterContent> one(Actor actor, UUID id) {
        return administratorsOnly(actor)
                .then(Mono.defer(() -> deadLetters.find(id)))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("no-such-dead-letter")));
    }

    private Mono<Void> administratorsOnly(Actor actor) {
        return Mono.fromRunnable(() -> Administrators.require(actor, directory.current()));
    }

    private static @Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new Place(Instant.parse(cursor.key(0)), UUID.fromString(cursor.key(1)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }
}
