package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Reminders;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reminds those on whom a retrospective waits, and sets the next reminder. */
@Component
class RemindOfRetrospective implements DeadlineHandler {

    private final Retrospectives retrospectives;
    private final ReminderDeadlines reminders;
    private final DirectorySource directory;
    private final Outbox outbox;
    private final Clock clock;

    RemindOfRetrospective(
            Retrospectives retrospectives,
            ReminderDeadlines reminders,
            DirectorySource directory,
            Outbox outbox,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.reminders = reminders;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ReminderDeadlines.KIND;
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return retrospectives
                .lock(UUID.fromString(deadline.subject()))
                .filter(retrospective -> retrospective.state() != State.COMPLETED)
                .flatMap(retrospective -> remind(retrospective, deadline));
    }

    private Mono<Void> remind(Retrospective retrospective, Deadline deadline) {
        Directory now = directory.current();
        Reminders.Kind kind =
                Reminders.Kind.valueOf(Objects.requireNonNull(deadline.data().get(ReminderDeadlines.REMINDER)));
        return outbox.append(RetrospectiveEvents.reminded(
                        retrospective,
                        kind,
                        Roles.awaited(now, retrospective),
                        OpenRetrospective.endOf(retrospective, now.calendar())))
                .then(reminders.schedule(retrospective, later(deadline.dueAt(), clock.instant())));
    }

    /** After a standstill one reminder is enough for the days that passed. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
