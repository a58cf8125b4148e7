package io.liaison.tracking.urge.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** When somebody who waits for a task may urge its owner again, having done so today. */
@Component
public class NextUrge {

    private final Urges urges;
    private final DirectorySource directory;
    private final Clock clock;

    NextUrge(Urges urges, DirectorySource directory, Clock clock) {
        this.urges = urges;
        this.directory = directory;
        this.clock = clock;
    }

    /** The beginning of the organisation's next day; empty where nothing was urged today, or is not to be urged at all. */
    public Mono<Instant> after(Actor actor, Roles roles, Task task) {
        WorkingCalendar calendar = directory.current().calendar();
        LocalDate today = calendar.dateOf(clock.instant());
        return Mono.justOrEmpty(actor.when(person -> roles.isWaitingFor(person, task)))
                .filter(by -> task.allows(TaskCommand.URGE))
                .filterWhen(by -> urges.urgedOn(task.id(), by.inTheNameOf(), today))
                .map(by -> calendar.at(today.plusDays(1), LocalTime.MIDNIGHT));
    }
}
