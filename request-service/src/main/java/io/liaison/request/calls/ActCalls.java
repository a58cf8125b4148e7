package io.liaison.request.calls;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.request.intake.domain.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Runs the acts that callers ask for and answers where the request stands afterwards. */
@Component
public class ActCalls {

    private final IdempotentCommands commands;

    ActCalls(IdempotentCommands commands) {
        this.commands = commands;
    }

    /** Runs a command that creates something; the caller must give an {@code Idempotency-Key}. */
    public Mono<ResponseEntity<ActAnswer>> create(
            @Nullable String key, Actor actor, String operation, Object body, Mono<Request> command) {
        return commands.once(key, actor.person(), operation, body, ActAnswer.class, command.map(ActAnswer::of))
                .map(answer -> answered(HttpStatus.CREATED, answer));
    }

    /** Runs an act; where the caller gives an {@code Idempotency-Key}, at most once for that key. */
    public Mono<ResponseEntity<ActAnswer>> act(
            @Nullable String key, Actor actor, String operation, Object body, Mono<Request> command) {
        Mono<ActAnswer> act = command.map(ActAnswer::of);
        Mono<ActAnswer> once =
                key == null ? act : commands.once(key, actor.person(), operation, body, ActAnswer.class, act);
        return once.map(answer -> answered(HttpStatus.OK, answer));
    }

    private static ResponseEntity<ActAnswer> answered(HttpStatus status, ActAnswer answer) {
        return ResponseEntity.status(status)
                .eTag(EntityVersion.tag(answer.revision()))
                .body(answer);
    }
}
