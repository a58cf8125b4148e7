package io.liaison.request.template.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.calls.ActAnswer;
import io.liaison.request.calls.ActCalls;
import io.liaison.request.template.application.RaiseAnew;
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

/** Drafts that begin with a form of the past. */
@RestController
@RequestMapping("/api/requests")
class AnewController {

    private static final String KEY = "Idempotency-Key";

    private final ActCalls calls;
    private final RaiseAnew raising;

    AnewController(ActCalls calls, RaiseAnew raising) {
        this.calls = calls;
        this.raising = raising;
    }

    @PostMapping("/templates/{id}/draft")
    Mono<ResponseEntity<ActAnswer>> fromTemplate(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody AnewBody body) {
        return calls.create(
                key, actor, "draft-from-template:" + id, body, raising.fromTemplate(id, actor, body.rule()));
    }

    @PostMapping("/{id}/copy")
    Mono<ResponseEntity<ActAnswer>> copy(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody AnewBody body) {
        return calls.create(key, actor, "copy:" + id, body, raising.fromRequest(id, actor, body.rule()));
    }
}
