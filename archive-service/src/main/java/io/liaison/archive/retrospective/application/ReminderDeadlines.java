package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Reminders;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Instant;
import java.util.Map;
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
        String subject = retrospective.about().requestId().toString();
        Map<String, String> data = Map.of(
                REMINDER, next.kind().name(), "dueOn", retrospective.dueOn().toString());
        return deadlines.schedule(new Deadline(KIND, subject, subject, next.at(), data));
    }

    Mono<Void> lift(Retrospective retrospective) {
        return deadlines.cancel(KIND, retrospective.about().requestId().toString());
    }
}
