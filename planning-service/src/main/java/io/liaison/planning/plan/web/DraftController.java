package io.liaison.planning.plan.web;

import io.liaison.planning.plan.application.EditingDraft;
import io.liaison.planning.plan.application.ReadingDraft;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coordination/{requestId}/plan")
class DraftController {

    private final ReadingDraft reading;
    private final EditingDraft editing;

    DraftController(ReadingDraft reading, EditingDraft editing) {
        this.reading = reading;
        this.editing = editing;
    }

    @GetMapping
    Mono<ResponseEntity<DraftResponse>> read(@PathVariable UUID requestId, Actor actor) {
        return reading.read(requestId, actor).map(DraftResponse::of).map(DraftController::tagged);
    }

    @PutMapping
    Mono<ResponseEntity<DraftResponse>> edit(
            @PathVariable UUID requestId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DraftRequest request,
            Actor actor) {
        long version = EntityVersion.required(ifMatch);
        return editing.edit(requestId, actor, version, request.toDraft())
                .map(DraftResponse::of)
                .map(DraftController::tagged);
    }

    private static ResponseEntity<DraftResponse> tagged(DraftResponse draft) {
        return ResponseEntity.ok().eTag(EntityVersion.tag(draft.version())).body(draft);
    }
}
