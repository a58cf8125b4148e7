package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.http.EntityVersion;
import io.liaison.request.directory.application.ChangePeople;
import io.liaison.request.directory.domain.Revision;
import jakarta.validation.Valid;
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

/** One person: read by everybody, changed by administrators. */
@RestController
@RequestMapping("/api/directory/people")
class PersonController {

    private final DirectorySource directory;
    private final ChangePeople changing;
    private final DirectoryCalls calls;

    PersonController(DirectorySource directory, ChangePeople changing, DirectoryCalls calls) {
        this.directory = directory;
        this.changing = changing;
        this.calls = calls;
    }

    @GetMapping("/{person}")
    ResponseEntity<PersonDetail> person(Actor actor, @PathVariable("person") String id) {
        return answered(HttpStatus.OK, id, directory.current());
    }

    @PostMapping
    Mono<ResponseEntity<PersonDetail>> create(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PersonBody body) {
        Person wanted = body.person(zone());
        Mono<PersonDetail> command =
                changing.create(actor, wanted).map(after -> PersonDetail.of(known(after, wanted.id()), after));
        return calls.create(key, actor, "create-person", body, PersonDetail.class, command)
                .map(made -> DirectoryCalls.tagged(HttpStatus.CREATED, Revision.of(wanted), made));
    }

    /** Changes the person; {@code active: false} deactivates. */
    @PutMapping("/{person}")
    Mono<ResponseEntity<PersonDetail>> change(
            Actor actor,
            @PathVariable("person") String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PersonBody body) {
        long revision = EntityVersion.required(ifMatch);
        return changing.change(actor, revision, body.person(id, zone()))
                .map(after -> answered(HttpStatus.OK, id, after));
    }

    @DeleteMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(Actor actor, @PathVariable("person") String id) {
        return changing.remove(actor, id).then();
    }

    private String zone() {
        return directory.current().calendar().zone().getId();
    }

    private static ResponseEntity<PersonDetail> answered(HttpStatus status, String id, Directory directory) {
        Person person = known(directory, id);
        return DirectoryCalls.tagged(status, Revision.of(person), PersonDetail.of(person, directory));
    }

    private static Person known(Directory directory, String id) {
        return directory.person(id).orElseThrow(() -> RuleViolation.notFound("person-unknown", id));
    }
}
