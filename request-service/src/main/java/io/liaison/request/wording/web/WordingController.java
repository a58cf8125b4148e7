package io.liaison.request.wording.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.request.wording.application.CurrentWording;
import io.liaison.request.wording.application.MaintainWording;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Changing the wording lists; what was changed counts here before the answer. */
@RestController
@RequestMapping("/api/wording/terms")
class WordingController {

    private final MaintainWording maintaining;
    private final CurrentWording current;
    private final IdempotentCommands commands;

    WordingController(MaintainWording maintaining, CurrentWording current, IdempotentCommands commands) {
        this.maintaining = maintaining;
        this.current = current;
        this.commands = commands;
    }

    @PostMapping
    Mono<ResponseEntity<TermAnswer>> add(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody TermBody body) {
        Mono<TermAnswer> command = maintaining.add(actor, body.content()).map(TermAnswer::of);
        return takenUp(commands.once(key, actor.person(), "add-wording", body, TermAnswer.class, command))
                .map(added -> answered(HttpStatus.CREATED, added));
    }

    @PutMapping("/{term}")
    Mono<ResponseEntity<TermAnswer>> change(
            Actor actor,
            @PathVariable String term,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TermBody body) {
        long revision = EntityVersion.required(ifMatch);
        return takenUp(maintaining.change(actor, term, revision, body.content()))
                .map(changed -> answered(HttpStatus.OK, TermAnswer.of(changed)));
    }

    /** Switches an entry, also one of the release, on or off. */
    @PutMapping("/{term}/active")
    Mono<ResponseEntity<TermAnswer>> switchTo(
            Actor actor,
            @PathVariable String term,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SwitchBody body) {
        long revision = EntityVersion.required(ifMatch);
        return takenUp(maintaining.switchTo(actor, term, revision, body.active()))
                .map(switched -> answered(HttpStatus.OK, TermAnswer.of(switched)));
    }

    @DeleteMapping("/{term}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(Actor actor, @PathVariable String term) {
        return maintaining.remove(actor, term).then(Mono.defer(current::refresh));
    }

    private <T> Mono<T> takenUp(Mono<T> command) {
        return command.flatMap(done -> current.refresh().thenReturn(done));
    }

    private static ResponseEntity<TermAnswer> answered(HttpStatus status, TermAnswer answer) {
        return ResponseEntity.status(status)
                .eTag(EntityVersion.tag(answer.revision()))
                .body(answer);
    }
}
