package io.liaison.request.intake.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.request.calls.ActAnswer;
import io.liaison.request.calls.ActCalls;
import io.liaison.request.intake.application.DiscardDraft;
import io.liaison.request.intake.application.EditForm;
import io.liaison.request.intake.application.RaiseRequest;
import io.liaison.request.intake.domain.RequestForm;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Drafts: begin, autosave, throw away. */
@RestController
@RequestMapping("/api/requests")
class DraftController {

    /** RFC 7396. */
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ActCalls calls;
    private final RaiseRequest raising;
    private final EditForm editing;
    private final DiscardDraft discarding;
    private final FormPatch patches;

    DraftController(
            ActCalls calls, RaiseRequest raising, EditForm editing, DiscardDraft discarding, FormPatch patches) {
        this.calls = calls;
        this.raising = raising;
        this.editing = editing;
        this.discarding = discarding;
        this.patches = patches;
    }

    @PostMapping
    Mono<ResponseEntity<ActAnswer>> raise(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody FormBody body) {
        return calls.create(key, actor, "raise-request", body, raising.raise(actor, body.form()));
    }

    @PutMapping("/{id}/form")
    Mono<ResponseEntity<ActAnswer>> edit(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody FormBody body) {
        long version = EntityVersion.required(ifMatch);
        RequestForm form = body.form();
        return calls.act(null, actor, "edit:" + id, body, editing.edit(id, actor, version, current -> form));
    }

    /** Autosave: what was changed since the last one. */
    @PatchMapping(
            path = "/{id}/form",
            consumes = {MERGE_PATCH, MediaType.APPLICATION_JSON_VALUE})
    Mono<ResponseEntity<ActAnswer>> patch(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> changes) {
        long version = EntityVersion.required(ifMatch);
        return calls.act(
                null,
                actor,
                "patch:" + id,
                changes,
                editing.edit(id, actor, version, current -> patches.applied(current, changes)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> discard(Actor actor, @PathVariable UUID id) {
        return discarding.discard(id, actor);
    }
}
