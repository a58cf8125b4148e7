package io.liaison.archive.guide.application;

import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An administrator publishes the working set as the next version; the heads and liaisons of all departments are told. */
@Component
public class PublishGuide {

    private final GuideStore guide;
    private final DirectorySource directory;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    PublishGuide(GuideStore guide, DirectorySource directory, AuditTrail audit, Outbox outbox, Clock clock) {
        this.guide = guide;
        this.directory = directory;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Joins the transaction of its idempotency key. */
    public Mono<Publication> publish(Actor actor) {
        return Mono.defer(() -> {
            ActedBy by = actor.require(directory.current()::isAdministrator, "only-administrator");
            return guide.lockPublishing()
                    .then(Mono.zip(newest(), guide.workingSet().collectList()))
                    .flatMap(both -> publish(both.getT1().orElse(null), both.getT2(), by));
        });
    }

    private Mono<Optional<Publication>> newest() {
        return guide.newest().map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private Mono<Publication> publish(@Nullable Publication former, List<GuideEntry> workingSet, ActedBy by) {
        Publication next = Publication.after(former, workingSet, clock.instant(), by.person());
        return guide.publish(next)
                .then(audit.record(entry(next, by)))
                .then(outbox.append(GuidePublished.event(next, former, by, told())))
                .thenReturn(next);
    }

    private List<String> told() {
        Directory now = directory.current();
        return now.headsAndLiaisonsOf(
                now.departments().stream().map(Department::code).toList());
    }

    private static AuditEntry entry(Publication published, ActedBy by) {
        return new AuditEntry(
                null,
                "guide",
                "publish",
                by.person(),
                by.onBehalfOf(),
                published.publishedAt(),
                null,
                "PUBLISHED",
                Map.of("version", String.valueOf(published.version())));
    }
}
