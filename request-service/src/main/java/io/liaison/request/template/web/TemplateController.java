package io.liaison.request.template.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.request.template.application.KeepTemplates;
import jakarta.validation.Valid;
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

/** The caller's own templates. */
@RestController
@RequestMapping("/api/requests")
class TemplateController {

    private final KeepTemplates templates;
    private final IdempotentCommands commands;

    TemplateController(KeepTemplates templates, IdempotentCommands commands) {
        this.templates = templates;
        this.commands = commands;
    }

    @GetMapping("/templates")
    Mono<TemplateAnswer.All> list(Actor actor) {
        return templates.list(actor).map(TemplateAnswer.All::of);
    }

    @GetMapping("/templates/{id}")
    Mono<ResponseEntity<TemplateAnswer>> show(Actor actor, @PathVariable UUID id) {
        return templates.find(actor, id).map(TemplateAnswer::of).map(found -> answered(HttpStatus.OK, found));
    }

    /** Keeps the form of a request. */
    @PostMapping("/{id}/templates")
    Mono<ResponseEntity<TemplateAnswer>> save(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody NewTemplateBody body) {
        Mono<TemplateAnswer> saving = templates.save(actor, id, body.cleaned()).map(TemplateAnswer::of);
        return commands.once(key, actor.person(), "save-template:" + id, body, TemplateAnswer.class, saving)
                .map(saved -> answered(HttpStatus.CREATED, saved));
    }

    @PutMapping("/templates/{id}")
    Mono<ResponseEntity<TemplateAnswer>> change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody TemplateBody body) {
        long version = EntityVersion.required(ifMatch);
        return templates
                .change(actor, id, version, body.cleaned(), body.request())
                .map(TemplateAnswer::of)
                .map(changed -> answered(HttpStatus.OK, changed));
    }

    @DeleteMapping("/templates/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(Actor actor, @PathVariable UUID id) {
        return templates.remove(actor, id);
    }

    private static ResponseEntity<TemplateAnswer> answered(HttpStatus status, TemplateAnswer answer) {
        return ResponseEntity.status(status)
                .eTag(EntityVersion.tag(answer.version()))
                .body(answer);
    }
}
