package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.application.ChangeOwnSettings;
import io.liaison.request.directory.application.NameSubstitute;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller: who the directory says that is, and who stands for them. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final DirectorySource directory;
    private final NameSubstitute naming;
    private final ChangeOwnSettings settings;

    MeController(DirectorySource directory, NameSubstitute naming, ChangeOwnSettings settings) {
        this.directory = directory;
        this.naming = naming;
        this.settings = settings;
    }

    @GetMapping
    Mono<MeAnswer> me(Actor actor) {
        return Mono.fromSupplier(() -> answer(actor));
    }

    /** Changes the caller's own language and time zone. */
    @PatchMapping
    Mono<MeAnswer> changeSettings(Actor actor, @Valid @RequestBody OwnSettingsBody body) {
        return settings.change(actor, body.locale(), body.zone()).then(me(actor));
    }

    @PutMapping("/substitution")
    Mono<MeAnswer> nameSubstitute(Actor actor, @Valid @RequestBody SubstitutionBody body) {
        return naming.nameOnly(actor, body.substitution()).then(me(actor));
    }

    @DeleteMapping("/substitution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> endSubstitution(Actor actor) {
        return naming.endAll(actor);
    }

    private MeAnswer answer(Actor actor) {
        Directory current = directory.current();
        return current.person(actor.person())
                .map(person -> MeAnswer.of(person, actor, current))
                .orElseThrow(() -> RuleViolation.notFound("person-unknown", actor.person()));
    }
}
