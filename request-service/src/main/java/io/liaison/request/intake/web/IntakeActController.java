package io.liaison.request.intake.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.calls.ActAnswer;
import io.liaison.request.calls.ActCalls;
import io.liaison.request.calls.ReasonBody;
import io.liaison.request.intake.application.SignRequest;
import io.liaison.request.intake.application.SubmitRequest;
import io.liaison.request.intake.application.WithdrawRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the raising department does with its request. */
@RestController
@RequestMapping("/api/requests/{id}")
class IntakeActController {

    private static final String KEY = "Idempotency-Key";

    private final ActCalls calls;
    private final SubmissionTurns turns;
    private final SubmitRequest submitting;
    private final SignRequest signing;
    private final WithdrawRequest withdrawing;

    IntakeActController(
            ActCalls calls,
            SubmissionTurns turns,
            SubmitRequest submitting,
            SignRequest signing,
            WithdrawRequest withdrawing) {
        this.calls = calls;
        this.turns = turns;
        this.submitting = submitting;
        this.signing = signing;
        this.withdrawing = withdrawing;
    }

    @PostMapping("/submission")
    Mono<ResponseEntity<ActAnswer>> submit(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody SubmissionBody body) {
        return turns.inTurn(
                calls.act(key, actor, "submit:" + id, body, submitting.submit(id, actor, body.acknowledged())));
    }

    @PostMapping("/signature")
    Mono<ResponseEntity<ActAnswer>> sign(
            Actor actor, @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return calls.act(key, actor, "sign:" + id, "", signing.sign(id, actor));
    }

    @PostMapping("/withdrawal")
    Mono<ResponseEntity<ActAnswer>> withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ReasonBody body) {
        return calls.act(key, actor, "withdraw:" + id, body, withdrawing.withdraw(id, actor, body.cleaned()));
    }
}
