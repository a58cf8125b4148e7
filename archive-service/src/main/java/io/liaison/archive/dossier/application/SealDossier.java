package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Manifest;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.archive.dossier.domain.Seal;
import io.liaison.archive.dossier.domain.Volume;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Seals what has come into a dossier since its last volume as the next one, and adds it to the chain. */
@Component
class SealDossier implements DeadlineHandler {

    static final String KIND = "seal-dossier";

    private final Dossiers dossiers;
    private final Entries entries;
    private final Chain chain;
    private final DescribeRequest describeRequest;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    SealDossier(
            Dossiers dossiers,
            Entries entries,
            Chain chain,
            DescribeRequest describeRequest,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.chain = chain;
        this.describeRequest = describeRequest;
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
        UUID requestId = UUID.fromString(deadline.subject());
        return dossiers.lock(requestId)
                .flatMap(dossier -> entries.unsealed(requestId).collectList().flatMap(open -> seal(dossier, open)));
    }

    private Mono<Void> seal(Dossier dossier, List<Entry> open) {
        Outcome outcome = dossier.outcome();
        if (open.isEmpty() || outcome == null) {
            return dossiers.save(dossier.withoutSealing());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Manifest manifest = Manifest.of(dossier, outcome, open);
        return chain.append(last -> volume(manifest, Seal.after(last, manifest.text()), now))
                .flatMap(volume -> keep(dossier.sealed(now), volume, open));
    }

    private static Volume volume(Manifest manifest, Seal seal, Instant now) {
        return new Volume(
                manifest.requestId(), manifest.volume(), manifest.lines().size(), now, manifest.text(), seal);
    }

    private Mono<Void> keep(Dossier sealed, Volume volume, List<Entry> inOrder) {
        return entries.putInVolume(sealed.requestId(), volume.volume(), inOrder)
                .then(dossiers.save(sealed))
                .then(audit.record(audited(volume)))
                .then(describeRequest.describe(sealed.requestId()))
                .flatMap(request -> outbox.append(
                        DossierSealed.event(sealed, Objects.requireNonNull(sealed.outcome()), volume, request)));
    }

    private static AuditEntry audited(Volume volume) {
        return new AuditEntry(
                volume.requestId(),
                "dossier",
                "seal",
                AuditEntry.SYSTEM,
                null,
                volume.sealedAt(),
                volume.volume() == 1 ? "OPEN" : "SEALED",
                "SEALED",
                Map.of(
                        "volume", String.valueOf(volume.volume()),
                        "sealHash", volume.seal().sealHash()));
    }
}
