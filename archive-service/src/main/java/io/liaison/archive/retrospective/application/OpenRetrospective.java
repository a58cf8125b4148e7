package io.liaison.archive.retrospective.application;

import io.liaison.archive.dossier.application.DescribeRequest;
import io.liaison.archive.dossier.application.RequestDescription;
import io.liaison.archive.retrospective.domain.Opening;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the retrospective of a completed request. */
@Component
public class OpenRetrospective {

    /** What the completion says. */
    public record Completion(
            UUID requestId,
            String number,
            String title,
            String leadDepartment,
            List<String> departments,
            Instant completedAt) {}

    private final Retrospectives retrospectives;
    private final DescribeRequest describeRequest;
    private final ReminderDeadlines reminders;
    private final DirectorySource directory;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    OpenRetrospective(
            Retrospectives retrospectives,
            DescribeRequest describeRequest,
            ReminderDeadlines reminders,
            DirectorySource directory,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.describeRequest = describeRequest;
        this.reminders = reminders;
        this.directory = directory;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Joins the transaction in which the completion is marked as received. */
    public Mono<Void> open(Completion completion) {
        return describeRequest
                .describe(completion.requestId())
                .map(request -> retrospective(completion, request))
                .flatMap(this::keep);
    }

    private Retrospective retrospective(Completion completion, RequestDescription request) {
        Opening about = new Opening(
                completion.requestId(),
                completion.number(),
                completion.title(),
                request.requestType(),
                completion.leadDepartment(),
                completion.departments(),
                request.initiator(),
                request.goal(),
                completion.completedAt());
        return Retrospective.open(about, directory.current().calendar());
    }

    private Mono<Void> keep(Retrospective opened) {
        return retrospectives.add(opened).filter(isNew -> isNew).flatMap(isNew -> announce(opened));
    }

    private Mono<Void> announce(Retrospective opened) {
        Directory now = directory.current();
        return audit.record(entry(opened))
                .then(outbox.append(RetrospectiveEvents.opened(
                        opened, Roles.everybody(now, opened), endOf(opened, now.calendar()))))
                .then(reminders.schedule(opened, clock.instant()));
    }

    static Instant endOf(Retrospective retrospective, WorkingCalendar calendar) {
        return calendar.at(retrospective.dueOn(), calendar.hours().until());
    }

    private AuditEntry entry(Retrospective opened) {
        return new AuditEntry(
                opened.about().requestId(),
                "retrospective",
                "open",
                AuditEntry.SYSTEM,
                null,
                clock.instant(),
                null,
                opened.state().name(),
                Map.of("dueOn", opened.dueOn().toString()));
    }
}
