package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.weekly.application.ProposingReview;
import io.liaison.tracking.weekly.application.ProposingReview.Proposal;
import io.liaison.tracking.weekly.application.WeeklyReviews.Unreviewed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists what waits for a person, and for those the person stands for. */
@Component
public class ListingDuties {

    private static final int MOST = 200;

    private final TaskLists lists;
    private final ProposingReview reviews;
    private final DirectorySource directory;
    private final Clock clock;

    ListingDuties(TaskLists lists, ProposingReview reviews, DirectorySource directory, Clock clock) {
        this.lists = lists;
        this.reviews = reviews;
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
        DutyPolicy policy = new DutyPolicy(current, person, clock.instant());
        Flux<Duty> ofTasks = lists.waitingFor(
                        new TaskLists.Position(person, headed, current.representedBy(person)), MOST)
                .concatMapIterable(policy::dutiesOf);
        return ofTasks.concatWith(reviews.proposals(headed, MOST).map(ListingDuties::review));
    }

    private static Duty review(Proposal proposal) {
        Unreviewed request = proposal.request();
        return new Duty(
                Acts.OPEN_WEEKLY_REVIEW,
                request.requestId(),
                request.number(),
                request.title(),
                null,
                null,
                proposal.due(),
                null);
    }
}
