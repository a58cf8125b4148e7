package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.directory.application.NameSubstitute;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Periods in which somebody acts for a person: the caller's own, and by an administrator those of an absent person. */
@RestController
@RequestMapping("/api")
class SubstitutionController {

    private final NameSubstitute naming;
    private final DirectoryCalls calls;

    SubstitutionController(NameSubstitute naming, DirectoryCalls calls) {
        this.naming = naming;
        this.calls = calls;
    }

    /** The periods a person has afterwards. */
    record PeriodsAnswer(List<SubstitutionAnswer> substitutions) {
        private static PeriodsAnswer of(String person, Directory directory) {
            return new PeriodsAnswer(directory.person(person).map(Person::substitutions).orElse(List.of()).stream()
                    .map(SubstitutionAnswer::of)
                    .toList());
        }
    }

    @PostMapping("/me/substitutions")
    Mono<ResponseEntity<PeriodsAnswer>> add(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody SubstitutionBody body) {
        return created(key, actor, actor.person(), body, naming.name(actor, body.substitution()));
    }

    @DeleteMapping("/me/substitutions/{from}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(Actor actor, @PathVariable Instant from) {
        return naming.end(actor, from);
    }

    @PostMapping("/directory/people/{person}/substitutions")
    Mono<ResponseEntity<PeriodsAnswer>> addFor(
            Actor actor,
            @PathVariable("person") String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody SubstitutionBody body) {
        return created(key, actor, id, body, naming.nameFor(actor, id, body.substitution()));
    }

    @DeleteMapping("/directory/people/{person}/substitutions/{from}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> endFor(Actor actor, @PathVariable("person") String id, @PathVariable Instant from) {
        return naming.endFor(actor, id, from);
    }

    private Mono<ResponseEntity<PeriodsAnswer>> created(
            @Nullable String key, Actor actor, String person, SubstitutionBody body, Mono<Directory> command) {
        return calls.create(
                        key,
                        actor,
                        "name-substitute:" + person,
                        body,
                        PeriodsAnswer.class,
                        command.map(after -> PeriodsAnswer.of(person, after)))
                .map(made -> ResponseEntity.status(HttpStatus.CREATED).body(made));
    }
}
