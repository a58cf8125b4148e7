package io.liaison.request.attachment.file.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes a file away again that neither a deliverable nor a message has taken; one that is taken stays. */
@Component
public class DropFile {

    private final RequestFiles files;
    private final FileAudit audit;
    private final FileAnnouncements announcements;
    private final TransactionalOperator transactions;
    private final Clock clock;

    DropFile(
            RequestFiles files,
            FileAudit audit,
            FileAnnouncements announcements,
            TransactionalOperator transactions,
            Clock clock) {
        this.files = files;
        this.audit = audit;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Drops it for somebody who may; nothing where there is none. */
    public Mono<Void> drop(UUID requestId, UUID id, Actor actor) {
        ActedBy by = new ActedBy(actor.person(), null);
        return Mono.fromSupplier(clock::instant)
                .flatMap(now -> files.drop(requestId, id, now)
                        .flatMap(file -> audit.dropped(file, by, now).then(announcements.dropped(file))))
                .as(transactions::transactional);
    }

    /** Drops what nothing took in time; how many files that were. */
    Mono<Long> dropExpired(Instant now) {
        return files.dropExpired(now)
                .collectList()
                .flatMapIterable(expired -> expired)
                .concatMap(file -> audit.dropped(file, null, now)
                        .then(announcements.dropped(file))
                        .thenReturn(file))
                .count()
                .as(transactions::transactional);
    }
}
