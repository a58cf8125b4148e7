package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts one retrospective anew by the calendar as it is now (functional.md, section 1): the day it is due, which is told
 * where it moved, and its next reminder. Done twice, the second time changes nothing.
 */
@Component
class RecountRetrospective implements DeadlineHandler {

    static final String KIND = "retrospective-recount";

    private final Retrospectives retrospectives;
    private final ReminderDeadlines reminders;
    private final DirectorySource directory;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    RecountRetrospective(
            Retrospectives retrospectives,
            ReminderDeadlines reminders,
            DirectorySource directory,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.reminders = reminders;
        this.directory = directory;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return retrospectives
                .lock(UUID.fromString(deadline.group()))
                .filter(retrospective -> retrospective.state() != State.COMPLETED)
                .flatMap(this::recount);
    }

    private Mono<Void> recount(Retrospective before) {
        Retrospective after = before.recounted(directory.current().calendar());
        Mono<Void> told = after.dueOn().equals(before.dueOn()) ? Mono.empty() : reschedule(before, after);
        return told.then(reminders.recount(after, clock.instant()));
    }

    private Mono<Void> reschedule(Retrospective before, Retrospective after) {
        Directory now = directory.current();
        return retrospectives
                .save(after)
                .then(audit.record(entry(before, after)))
                .then(outbox.append(RetrospectiveEvents.rescheduled(
                        after,
                        before.dueOn(),
                        Roles.awaited(now, after),
                        OpenRetrospective.endOf(after, now.calendar()))));
    }

    private AuditEntry entry(Retrospective before, Retrospective after) {
        return new AuditEntry(
                after.about().requestId(),
                "retrospective",
                "recount",
                AuditEntry.SYSTEM,
                null,
                clock.instant(),
                before.state().name(),
                after.state().name(),
                Map.of(
                        "version", String.valueOf(after.version()),
                        "dueOn", after.dueOn().toString(),
                        "dueBefore", before.dueOn().toString()));
    }
}
