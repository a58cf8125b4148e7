package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Reminders;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets the next reminder of a retrospective, and lifts it. */
@Component
class ReminderDeadlines {

    static final String KIND = "retrospective-reminder";
    static final String REMINDER = "reminder";

    private final Deadlines deadlines;
    private final DirectorySource directory;

    ReminderDeadlines(Deadlines deadlines, DirectorySource directory) {
        this.deadlines = deadlines;
        this.directory = directory;
    }

    Mono<Void> schedule(Retrospective retrospective, Instant after) {
        Reminders.Reminder next =
                Reminders.next(retrospective.dueOn(), after, directory.current().calendar());
        return set(retrospective, next);
    }

    /** Sets the next reminder anew after the calendar changed. */
    Mono<Void> recount(Retrospective retrospective, Instant now) {
        return deadlines
                .open(retrospective.about().requestId().toString())
                .filter(open -> open.kind().equals(KIND))
                .next()
                .map(ReminderDeadlines::reminder)
                .flatMap(pending -> set(
                        retrospective,
                        Reminders.recounted(
                                pending,
                                retrospective.dueOn(),
                                now,
                                directory.current().calendar())));
    }

    private static Reminders.Kind reminder(Deadline deadline) {
        return Reminders.Kind.valueOf(Objects.requireNonNull(deadline.data().get(REMINDER)));
    }

    private Mono<Void> set(Retrospective retrospective, Reminders.Reminder next) {
        String subject = retrospective.about().requestId().toString();
        Map<String, String> data = Map.of(
                REMINDER, next.kind().name(), "dueOn", retrospective.dueOn().toString());
        return deadlines.schedule(new Deadline(KIND, subject, subject, next.at(), data));
    }

    Mono<Void> lift(Retrospective retrospective) {
        return deadlines.cancel(KIND, retrospective.about().requestId().toString());
    }
}
