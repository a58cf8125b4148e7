package io.liaison.request.dispatch.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.calls.ActAnswer;
import io.liaison.request.calls.ActCalls;
import io.liaison.request.calls.FreeText;
import io.liaison.request.dispatch.application.ConfirmRequest;
import io.liaison.request.dispatch.application.DispatchRequest;
import io.liaison.request.dispatch.application.ObjectToDispatch;
import io.liaison.request.intake.domain.Request;
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

/** Dispatch to a lead department, and what its head answers. */
@RestController
@RequestMapping("/api/requests/{id}")
class DispatchController {

    private static final String KEY = "Idempotency-Key";

    private final ActCalls calls;
    private final DispatchRequest dispatching;
    private final ConfirmRequest confirming;
    private final ObjectToDispatch objecting;

    DispatchController(
            ActCalls calls, DispatchRequest dispatching, ConfirmRequest confirming, ObjectToDispatch objecting) {
        this.calls = calls;
        this.dispatching = dispatching;
        this.confirming = confirming;
        this.objecting = objecting;
    }

    @PostMapping("/dispatch")
    Mono<ResponseEntity<ActAnswer>> dispatch(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody DispatchBody body) {
        Mono<Request> command = dispatching.dispatch(id, actor, body.leadDepartment(), FreeText.orNull(body.reason()));
        return calls.act(key, actor, "dispatch:" + id, body, command);
    }

    @PostMapping("/confirmation")
    Mono<ResponseEntity<ActAnswer>> confirm(
            Actor actor, @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return calls.act(key, actor, "confirm:" + id, "", confirming.confirm(id, actor));
    }

    @PostMapping("/objection")
    Mono<ResponseEntity<ActAnswer>> object(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ObjectionBody body) {
        return calls.act(key, actor, "object:" + id, body, objecting.object(id, actor, FreeText.of(body.grounds())));
    }
}
