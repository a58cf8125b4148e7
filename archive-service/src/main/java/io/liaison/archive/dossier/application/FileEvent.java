package io.liaison.archive.dossier.application;

import io.liaison.archive.config.SealingSettings;
import io.liaison.archive.dossier.domain.Arrival;
import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Settling;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts events into the dossiers of their requests, and sets the deadline for sealing where one is to end on. */
@Component
public class FileEvent {

    private final Dossiers dossiers;
    private final Entries entries;
    private final Deadlines deadlines;
    private final Settling settling;
    private final Clock clock;

    FileEvent(Dossiers dossiers, Entries entries, Deadlines deadlines, SealingSettings settings, Clock clock) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.deadlines = deadlines;
        this.settling = new Settling(settings.settling(), settings.supplement());
        this.clock = clock;
    }

    /** An event as an entry, and what its dossier learns from it. */
    public record Filing(Entry entry, Arrival arrival) {

        UUID requestId() {
            return entry.requestId();
        }
    }

    /** Joins the transaction in which the events are marked as received. */
    public Mono<Void> file(List<Filing> filings) {
        Set<UUID> requests = filings.stream().map(Filing::requestId).collect(Collectors.toSet());
        return dossiers.lock(requests).flatMap(held -> add(held, filings));
    }

    private Mono<Void> add(Map<UUID, Dossier> before, List<Filing> filings) {
        Instant now = clock.instant();
        return entries.add(filings.stream().map(Filing::entry).toList(), now)
                .map(added -> filings.stream()
                        .filter(filing -> added.contains(filing.entry().eventId()))
                        .toList())
                .map(fresh -> taken(before, fresh, now))
                .flatMap(after -> dossiers.save(after.values()).then(scheduleSealing(before, after)));
    }

    /** The dossiers that take something in, afterwards. */
    private Map<UUID, Dossier> taken(Map<UUID, Dossier> before, List<Filing> filings, Instant now) {
        Map<UUID, Dossier> after = new LinkedHashMap<>();
        filings.forEach(filing -> after.compute(
                filing.requestId(),
                (id, taken) -> (taken == null ? Objects.requireNonNull(before.get(id), "held") : taken)
                        .take(filing.arrival(), now, settling)));
        return after;
    }

    private Mono<Void> scheduleSealing(Map<UUID, Dossier> before, Map<UUID, Dossier> after) {
        return Flux.fromIterable(after.values())
                .concatMap(dossier -> scheduleSealing(before.get(dossier.requestId()), dossier))
                .then();
    }

    private Mono<Void> scheduleSealing(@Nullable Dossier before, Dossier after) {
        Instant due = after.sealDueAt();
        if (due == null || (before != null && Objects.equals(before.sealDueAt(), due))) {
            return Mono.empty();
        }
        String subject = after.requestId().toString();
        return deadlines.schedule(new Deadline(SealDossier.KIND, subject, subject, due));
    }
}
