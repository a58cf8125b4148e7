package io.liaison.request.directory.application;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.DirectoryDifference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Nobody leaves the directory who still has something to do (functional.md, section 1). */
@Component
class LeavingPeople {

    private final OpenDuties duties;

    LeavingPeople(OpenDuties duties) {
        this.duties = duties;
    }

    /** Refuses an edit by which somebody with open duties is removed or deactivated, with the list of these duties. */
    Mono<Void> requireFree(DirectoryDifference difference, Directory after) {
        List<String> people = difference.leaving().stream().map(Person::id).toList();
        return dutiesOf(people, after).next().flatMap(LeavingPeople::refused);
    }

    /** What stands against that people leave: the posts they would still have, and what waits for them. */
    Flux<Held> dutiesOf(List<String> people, Directory after) {
        Set<String> withPosts = after.departments().stream()
                .flatMap(department -> Stream.of(department.head(), department.liaison()))
                .filter(Set.copyOf(people)::contains)
                .collect(Collectors.toSet());
        return duties.holdersAmong(people)
                .concatWith(Flux.fromIterable(withPosts))
                .distinct()
                .concatMap(person -> dutiesOf(person, after)
                        .filter(found -> !found.isEmpty())
                        .map(found -> new Held(person, found)));
    }

    /** What somebody holds. */
    record Held(String person, List<OpenDuty> duties) {}

    private Mono<List<OpenDuty>> dutiesOf(String person, Directory after) {
        return Flux.fromStream(() -> posts(person, after))
                .concatWith(duties.of(person))
                .collectList();
    }

    private static Mono<Void> refused(Held held) {
        return Mono.error(RuleViolation.conflict(
                        "person-has-duties", held.person(), held.duties().size())
                .with("duties", held.duties()));
    }

    private static Stream<OpenDuty> posts(String person, Directory after) {
        return after.departments().stream()
                .flatMap(department -> Stream.concat(
                        post("head", department.head(), person, department),
                        post("liaison", department.liaison(), person, department)));
    }

    private static Stream<OpenDuty> post(String kind, String holder, String person, Department department) {
        return holder.equals(person)
                ? Stream.of(new OpenDuty(kind, null, null, department.code(), null))
                : Stream.empty();
    }
}
