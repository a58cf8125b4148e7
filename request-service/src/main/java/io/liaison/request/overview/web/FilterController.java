package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import io.liaison.request.overview.filter.application.KeepFilters;
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

/** The caller's own filters of lists. */
@RestController
@RequestMapping("/api/requests/filters")
class FilterController {

    private final KeepFilters filters;
    private final IdempotentCommands commands;

    FilterController(KeepFilters filters, IdempotentCommands commands) {
        this.filters = filters;
        this.commands = commands;
    }

    @GetMapping
    Mono<FilterAnswer.Filters> list(Actor actor) {
        return filters.list(actor).map(FilterAnswer.Filters::of);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<FilterAnswer>> show(Actor actor, @PathVariable UUID id) {
        return filters.find(actor, id).map(FilterAnswer::of).map(found -> answered(HttpStatus.OK, found));
    }

    @PostMapping
    Mono<ResponseEntity<FilterAnswer>> save(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody FilterBody body) {
        Mono<FilterAnswer> saving = filters.save(actor, body.wanted()).map(FilterAnswer::of);
        return commands.once(key, actor.person(), "save-filter", body, FilterAnswer.class, saving)
                .map(saved -> answered(HttpStatus.CREATED, saved));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<FilterAnswer>> change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody FilterBody body) {
        long version = EntityVersion.required(ifMatch);
        return filters.change(actor, id, version, body.wanted())
                .map(FilterAnswer::of)
                .map(changed -> answered(HttpStatus.OK, changed));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(Actor actor, @PathVariable UUID id) {
        return filters.remove(actor, id);
    }

    private static ResponseEntity<FilterAnswer> answered(HttpStatus status, FilterAnswer answer) {
        return ResponseEntity.status(status)
                .eTag(EntityVersion.tag(answer.version()))
                .body(answer);
    }
}
