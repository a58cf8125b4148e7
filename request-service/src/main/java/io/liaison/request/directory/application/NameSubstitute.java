package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.SubstitutionPolicy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A person names who acts for them from–until, or takes it back. A new one takes the place of the one before. */
@Component
public class NameSubstitute {

    private final DirectoryChanges changes;
    private final DirectoryStore store;
    private final DirectoryAnnouncements announcements;
    private final Clock clock;

    NameSubstitute(DirectoryChanges changes, DirectoryStore store, DirectoryAnnouncements announcements, Clock clock) {
        this.changes = changes;
        this.store = store;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Nobody but the person decides it, so substitutes can't pass on what they were given. */
    public Mono<Void> name(Actor actor, Substitution wanted) {
        return changes.apply(directory -> named(directory, actor.person(), wanted));
    }

    public Mono<Void> end(Actor actor) {
        return changes.apply(directory -> store.removeSubstitution(actor.person(), clock.instant())
                .filter(removed -> removed)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("substitution-none")))
                .then(changed(directory, actor.person(), List.of(), "end-substitution", Map.of())));
    }

    private Mono<Void> named(Directory directory, String person, Substitution wanted) {
        SubstitutionPolicy.require(person, wanted, directory, clock.instant());
        Map<String, String> facts = Map.of(
                "substitute", wanted.substitute(),
                "from", wanted.from().toString(),
                "until", wanted.until().toString());
        return store.saveSubstitution(person, wanted)
                .then(changed(directory, person, List.of(wanted), "name-substitute", facts));
    }

    private Mono<Void> changed(
            Directory directory, String id, List<Substitution> substitutions, String act, Map<String, String> facts) {
        Person person = directory.person(id).orElseThrow(() -> RuleViolation.notFound("person-unknown", id));
        return announcements
                .changed(with(person, substitutions))
                .then(changes.record("person:" + id, act, new ActedBy(id, null), facts));
    }

    private static Person with(Person person, List<Substitution> substitutions) {
        return new Person(
                person.id(),
                person.name(),
                person.department(),
                person.extension(),
                person.email(),
                person.locale(),
                person.zone(),
                person.administrator(),
                person.active(),
                substitutions);
    }
}
