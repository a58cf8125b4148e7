package io.liaison.archive.guide.web;

import io.liaison.archive.guide.application.EditGuide;
import io.liaison.archive.guide.application.GuideActs;
import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/guide/entries")
class GuideEntryController {

    record WorkingSet(List<EntryBody.View> items) {}

    private final EditGuide editGuide;
    private final GuideActs acts;
    private final IdempotentCommands commands;

    GuideEntryController(EditGuide editGuide, GuideActs acts, IdempotentCommands commands) {
        this.editGuide = editGuide;
        this.acts = acts;
        this.commands = commands;
    }

    @GetMapping
    Mono<WorkingSet> workingSet(Actor actor) {
        return editGuide
                .workingSet(actor)
                .map(entry -> view(actor, entry))
                .collectList()
                .map(WorkingSet::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<EntryBody.View>> write(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody EntryBody body) {
        Mono<EntryBody.View> command = editGuide.write(actor, body.content()).map(entry -> view(actor, entry));
        return commands.once(key, actor.person(), "write-guide-entry", body, EntryBody.View.class, command)
                .map(view -> answer(HttpStatus.CREATED, view));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<EntryBody.View>> rewrite(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EntryBody body) {
        return editGuide
                .rewrite(actor, id, body.content(), EntityVersion.required(ifMatch))
                .map(entry -> answer(HttpStatus.OK, view(actor, entry)));
    }

    /** The entry stays in the versions published with it; the next one has it no more. */
    @DeleteMapping("/{id}")
    Mono<ResponseEntity<EntryBody.View>> retire(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return editGuide
                .retire(actor, id, EntityVersion.required(ifMatch))
                .map(entry -> answer(HttpStatus.OK, view(actor, entry)));
    }

    private EntryBody.View view(Actor actor, GuideEntry entry) {
        return EntryBody.view(entry, acts.onEntry(actor, entry));
    }

    private static ResponseEntity<EntryBody.View> answer(HttpStatus status, EntryBody.View view) {
        return ResponseEntity.status(status)
                .eTag(EntityVersion.tag(view.version()))
                .body(view);
    }
}
