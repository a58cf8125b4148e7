package io.liaison.tracking.settlement.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.tracking.alert.domain.Appraisal;
import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.completion.domain.Completion;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts on record what a command did to tasks and what followed from it. */
@Component
public class Journal {

    private final AuditTrail audit;

    Journal(AuditTrail audit) {
        this.audit = audit;
    }

    Mono<Void> keep(Change change, Appraisal appraisal, Completion completion) {
        Stream<AuditEntry> entries = Stream.of(
                        change.after().tasks().stream().flatMap(task -> moved(change, task).stream()),
                        appraisal.raised().stream().map(alert -> alert(alert, "raise-red-alert", change.at())),
                        appraisal.cleared().stream().map(alert -> alert(alert, "clear-red-alert", change.at())),
                        turns(change, completion))
                .flatMap(part -> part);
        return Flux.fromStream(entries).concatMap(audit::record).then();
    }

    /** Records an act on a task that changes nothing of the task itself. */
    public Mono<Void> keep(Task task, ActedBy by, String act, Instant at, Map<String, String> details) {
        return audit.record(entry(task, by, act, at, task.state().name(), details));
    }

    private static Optional<AuditEntry> moved(Change change, Task after) {
        Optional<Task> before = change.before().find(after.id());
        if (before.filter(after::equals).isPresent()) {
            return Optional.empty();
        }
        Map<String, String> details = change.details().getOrDefault(after.id(), Map.of());
        String from = before.map(task -> task.state().name()).orElse(null);
        return Optional.of(entry(after, change.by(), change.act(), change.at(), from, details));
    }

    private static AuditEntry entry(
            Task task,
            @Nullable ActedBy by,
            String act,
            Instant at,
            @Nullable String from,
            Map<String, String> details) {
        return new AuditEntry(
                task.requestId(),
                "task:" + task.id(),
                act,
                by == null ? AuditEntry.SYSTEM : by.person(),
                by == null ? null : by.onBehalfOf(),
                at,
                from,
                task.state().name(),
                details);
    }

    private static AuditEntry alert(RedAlert alert, String act, Instant at) {
        Map<String, String> details = Map.of(
                "reason", alert.reason().name(),
                "plannedFinish", alert.plannedFinish().toString(),
                "expectedFinish", alert.expectedFinish().toString());
        return system(alert.requestId(), "task:" + alert.taskId(), act, at, details);
    }

    private static Stream<AuditEntry> turns(Change change, Completion completion) {
        UUID id = change.after().request().id();
        return Stream.of(
                        Optional.of("open-acceptance").filter(act -> completion.acceptanceOpened()),
                        Optional.of("complete-request").filter(act -> completion.completed()))
                .flatMap(Optional::stream)
                .map(act -> system(id, "request", act, change.at(), Map.of()));
    }

    private static AuditEntry system(
            UUID requestId, String subject, String act, Instant at, Map<String, String> details) {
        return new AuditEntry(requestId, subject, act, AuditEntry.SYSTEM, null, at, null, null, details);
    }
}
