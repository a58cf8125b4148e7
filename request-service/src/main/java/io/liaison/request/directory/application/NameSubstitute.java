package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.DirectoryEdit;
import io.liaison.request.directory.domain.SubstitutionPolicy;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A person names who acts for them from–until, or takes it back; an administrator does it for a person who is absent.
 * A substitute can't pass on what was given.
 */
@Component
public class NameSubstitute {

    private final DirectoryEditing editing;
    private final Clock clock;

    NameSubstitute(DirectoryEditing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    /** In place of all periods the actor has ahead. */
    public Mono<Void> nameOnly(Actor actor, Substitution wanted) {
        return change(own(actor), actor.person(), known -> List.of(), wanted).then();
    }

    /** Beside the periods the actor has ahead. */
    public Mono<Directory> name(Actor actor, Substitution wanted) {
        return change(own(actor), actor.person(), this::ahead, wanted);
    }

    /** For somebody else. */
    public Mono<Directory> nameFor(Actor actor, String person, Substitution wanted) {
        return change(administrator(actor), person, this::ahead, wanted);
    }

    /** Ends all periods the actor has ahead. */
    public Mono<Void> endAll(Actor actor) {
        return end(own(actor), actor.person(), periods -> List.of());
    }

    /** Ends the period of the actor that begins at an instant. */
    public Mono<Void> end(Actor actor, Instant from) {
        return end(own(actor), actor.person(), periods -> without(periods, from));
    }

    /** Ends it for somebody else. */
    public Mono<Void> endFor(Actor actor, String person, Instant from) {
        return end(administrator(actor), person, periods -> without(periods, from));
    }

    private Mono<Directory> change(
            DirectoryEditing.Permitted right,
            String id,
            Function<Person, List<Substitution>> keeping,
            Substitution wanted) {
        return editing.edit(right, before -> {
            Person person = active(before, id);
            List<Substitution> kept = keeping.apply(person);
            SubstitutionPolicy.require(id, wanted, kept, before, clock.instant());
            List<Substitution> all = Stream.concat(kept.stream(), Stream.of(wanted))
                    .sorted(Comparator.comparing(Substitution::from))
                    .toList();
            return DirectoryEdit.of(person.with(all));
        });
    }

    private Mono<Void> end(DirectoryEditing.Permitted right, String id, UnaryOperator<List<Substitution>> ending) {
        return editing.edit(right, before -> {
                    Person person = ChangePeople.known(before, id);
                    List<Substitution> ahead = ahead(person);
                    List<Substitution> left = ending.apply(ahead);
                    if (left.size() == ahead.size()) {
                        throw RuleViolation.notFound("substitution-none");
                    }
                    return DirectoryEdit.of(person.with(left));
                })
                .then();
    }

    private List<Substitution> ahead(Person person) {
        return SubstitutionPolicy.notOver(person, clock.instant());
    }

    private static Person active(Directory directory, String id) {
        Person person = ChangePeople.known(directory, id);
        if (!person.active()) {
            throw RuleViolation.wrongState("person-inactive", id);
        }
        return person;
    }

    private static List<Substitution> without(List<Substitution> periods, Instant from) {
        return periods.stream().filter(period -> !period.from().equals(from)).toList();
    }

    private static DirectoryEditing.Permitted own(Actor actor) {
        return directory -> new ActedBy(actor.person(), null);
    }

    private static DirectoryEditing.Permitted administrator(Actor actor) {
        return directory -> Right.CHANGE_DIRECTORY.require(actor, directory);
    }
}
