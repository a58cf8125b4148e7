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
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts an event into the dossier of its request, and sets the deadline for sealing where it is one to end on. */
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

    /** Joins the transaction in which the event is marked as received. */
    public Mono<Void> file(Entry entry, Arrival arrival) {
        return dossiers.lock(entry.requestId()).flatMap(dossier -> add(dossier, entry, arrival));
    }

    private Mono<Void> add(Dossier dossier, Entry entry, Arrival arrival) {
        Instant now = clock.instant();
        return entries.add(entry, now)
                .filter(isNew -> isNew)
                .map(isNew -> dossier.take(arrival, now, settling))
                .flatMap(after -> dossiers.save(after).then(scheduleSealing(dossier, after)));
    }

    private Mono<Void> scheduleSealing(Dossier before, Dossier after) {
        Instant due = after.sealDueAt();
        if (due == null || Objects.equals(before.sealDueAt(), due)) {
            return Mono.empty();
        }
        String subject = after.requestId().toString();
        return deadlines.schedule(new Deadline(SealDossier.KIND, subject, subject, due));
    }
}
