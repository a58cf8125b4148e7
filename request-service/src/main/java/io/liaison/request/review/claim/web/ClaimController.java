package io.liaison.request.review.claim.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.request.calls.ClaimAnswer;
import io.liaison.request.review.claim.application.ClaimRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** "I am looking at it." */
@RestController
@RequestMapping("/api/requests/{id}/claim")
class ClaimController {

    private final IdempotentCommands commands;
    private final ClaimRequest claiming;

    ClaimController(IdempotentCommands commands, ClaimRequest claiming) {
        this.commands = commands;
        this.claiming = claiming;
    }

    @PostMapping
    Mono<ClaimAnswer> claim(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ClaimBody body) {
        Mono<ClaimAnswer> claim = claiming.claim(id, actor, body.wish()).map(ClaimAnswer::of);
        return key == null ? claim : commands.once(key, actor.person(), "claim:" + id, body, ClaimAnswer.class, claim);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> release(Actor actor, @PathVariable UUID id) {
        return claiming.release(id, actor);
    }

    /** The claim that holds now; no content where nobody is looking. */
    @GetMapping
    Mono<ResponseEntity<ClaimAnswer>> standing(Actor actor, @PathVariable UUID id) {
        return claiming.standing(id, actor)
                .map(claim -> ResponseEntity.ok(ClaimAnswer.of(claim)))
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }
}
