package io.liaison.planning.overview.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists what waits for a person, and for those the person stands for; the most urgent first. */
@Component
public class ListingDuties {

    private static final int MOST = 200;

    private final DutyList duties;
    private final DirectorySource directory;
    private final Clock clock;

    ListingDuties(DutyList duties, DirectorySource directory, Clock clock) {
        this.duties = duties;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<List<Duty>> of(Actor actor) {
        return Flux.concat(
                        dutiesOf(actor.person()),
                        Flux.fromIterable(actor.standsFor())
                                .concatMap(principal -> dutiesOf(principal).map(duty -> duty.onBehalfOf(principal))))
                .take(MOST)
                .collectList();
    }

    private Flux<Duty> dutiesOf(String person) {
        Directory current = directory.current();
        List<String> headed = current.departments().stream()
                .filter(department -> department.head().equals(person))
                .map(Department::code)
                .toList();
        return duties.of(
                new DutyList.Position(person, headed, current.representedBy(person), current.isAdministrator(person)),
                clock.instant(),
                MOST);
    }
}
