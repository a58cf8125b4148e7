package io.liaison.request.template.application;

import io.liaison.request.template.domain.FormTemplate;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where people's templates are kept. */
public interface Templates {

    /** The person's templates by name. */
    Flux<FormTemplate> of(String person);

    Mono<FormTemplate> find(String person, UUID id);

    /** As {@link #of}, and until the running transaction ends nobody else changes the person's templates. */
    Flux<FormTemplate> ofForChange(String person);

    Mono<FormTemplate> add(FormTemplate template);

    /** Stores a changed template with its next version. */
    Mono<FormTemplate> save(FormTemplate template);

    Mono<Void> remove(UUID id);
}
