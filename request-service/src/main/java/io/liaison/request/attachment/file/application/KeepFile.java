package io.liaison.request.attachment.file.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.application.Contents;
import io.liaison.request.attachment.file.application.FileAccess.Standing;
import io.liaison.request.attachment.file.domain.FileLimits.Total;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.file.domain.RequestFile;
import io.liaison.request.intake.domain.Attachment;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Keeps a file that was handed in beside the form: what may take it is told, on record, and in one transaction. Doing it
 * twice does no harm.
 */
@Component
public class KeepFile {

    private final FileAccess access;
    private final RequestFiles files;
    private final Contents contents;
    private final FileAudit audit;
    private final FileAnnouncements announcements;
    private final AttachmentProperties properties;
    private final TransactionalOperator transactions;
    private final Clock clock;

    KeepFile(
            FileAccess access,
            RequestFiles files,
            Contents contents,
            FileAudit audit,
            FileAnnouncements announcements,
            AttachmentProperties properties,
            TransactionalOperator transactions,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.contents = contents;
        this.audit = audit;
        this.announcements = announcements;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What there is of a request the actor may hand something in for; holds it until the running transaction ends. */
    public Mono<Total> hold(UUID requestId, Actor actor, FileUse use) {
        return access.toStoreAlone(requestId, actor, use).flatMap(standing -> files.total(requestId));
    }

    /**
     * Keeps a file whose content is there, if it still may be and still fits.
     *
     * @param besides what else belongs to the same transaction
     */
    public Mono<RequestFile> keep(
            UUID id, UUID requestId, Actor actor, FileUse use, Attachment content, Mono<Void> besides) {
        return access.toStoreAlone(requestId, actor, use)
                .flatMap(standing -> files.find(requestId, id)
                        .switchIfEmpty(Mono.defer(() -> store(file(id, standing, use, content), besides))))
                .as(transactions::transactional);
    }

    private RequestFile file(UUID id, Standing standing, FileUse use, Attachment content) {
        Instant now = clock.instant();
        Instant takeBy = now.plus(properties.beside().takeWithin());
        ActedBy by = standing.by();
        return new RequestFile(id, standing.request().id(), use, content, by, now, takeBy, null, null);
    }

    private Mono<RequestFile> store(RequestFile file, Mono<Void> besides) {
        Attachment content = file.content();
        return files.total(file.requestId())
                .doOnNext(there -> properties.beside().limits().require(there, 1, content.size()))
                .then(contents.refer(content.sha256(), file.storedAt()))
                .then(besides)
                .then(files.add(file))
                .then(audit.stored(file))
                .then(announcements.stored(file))
                .thenReturn(file);
    }
}
