package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.request.directory.application.OwnDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs calls that create entries, once per {@code Idempotency-Key}; what they made is in memory before they answer. */
@Component
class DirectoryCalls {

    private final IdempotentCommands commands;
    private final OwnDirectory directory;

    DirectoryCalls(IdempotentCommands commands, OwnDirectory directory) {
        this.commands = commands;
        this.directory = directory;
    }

    <T> Mono<T> create(
            @Nullable String key, Actor actor, String operation, Object body, Class<T> answer, Mono<T> command) {
        return commands.once(key, actor.person(), operation, body, answer, command)
                .flatMap(made -> directory.refresh().thenReturn(made));
    }

    static <T> ResponseEntity<T> tagged(HttpStatus status, long revision, T answer) {
        return ResponseEntity.status(status).eTag(EntityVersion.tag(revision)).body(answer);
    }
}
