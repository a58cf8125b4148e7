package io.liaison.request.review.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.calls.ActAnswer;
import io.liaison.request.calls.ActCalls;
import io.liaison.request.calls.ReasonBody;
import io.liaison.request.review.application.RejectRequest;
import io.liaison.request.review.application.ReturnRequest;
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

/** What review says against a request. */
@RestController
@RequestMapping("/api/requests/{id}")
class ReviewActController {

    private static final String KEY = "Idempotency-Key";

    private final ActCalls calls;
    private final ReturnRequest returning;
    private final RejectRequest rejecting;

    ReviewActController(ActCalls calls, ReturnRequest returning, RejectRequest rejecting) {
        this.calls = calls;
        this.returning = returning;
        this.rejecting = rejecting;
    }

    @PostMapping("/return")
    Mono<ResponseEntity<ActAnswer>> sendBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ReturnBody body) {
        return calls.act(
                key, actor, "return:" + id, body, returning.sendBack(id, actor, body.cleaned(), body.fieldReasons()));
    }

    @PostMapping("/rejection")
    Mono<ResponseEntity<ActAnswer>> reject(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ReasonBody body) {
        return calls.act(key, actor, "reject:" + id, body, rejecting.reject(id, actor, body.cleaned()));
    }
}
