package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.application.AttachmentAccess;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.application.FileTooLarge;
import io.liaison.request.attachment.upload.application.Uploads.Expected;
import io.liaison.request.attachment.upload.domain.Upload;
import io.liaison.request.intake.domain.AttachmentLimits;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Begins an upload where the whole file will fit, also beside the uploads that are under way. The request is held
 * meanwhile, so that two can't begin on the same room.
 */
@Component
public class BeginUpload {

    private final AttachmentAccess access;
    private final Uploads uploads;
    private final FinishUpload finishing;
    private final AttachmentProperties properties;
    private final TransactionalOperator transactions;
    private final Clock clock;

    BeginUpload(
            AttachmentAccess access,
            Uploads uploads,
            FinishUpload finishing,
            AttachmentProperties properties,
            TransactionalOperator transactions,
            Clock clock) {
        this.access = access;
        this.uploads = uploads;
        this.finishing = finishing;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins it; an empty file is attached at once. */
    public Mono<Upload> begin(UUID requestId, Actor actor, String name, String metadata, long size) {
        return Mono.fromSupplier(clock::instant)
                .map(now -> upload(requestId, name, metadata, size, now))
                .flatMap(upload -> add(upload, actor))
                .flatMap(upload -> finishing.finishIfComplete(upload, actor));
    }

    private Mono<Upload> add(Upload upload, Actor actor) {
        Instant now = clock.instant();
        return access.toAttachAlone(upload.requestId(), actor)
                .flatMap(request -> uploads.expected(request.id(), now)
                        .doOnNext(expected -> requireRoom(request, expected, upload.size())))
                .then(uploads.add(upload, actor.person(), now))
                .thenReturn(upload)
                .as(transactions::transactional);
    }

    private void requireRoom(Request request, Expected expected, long size) {
        AttachmentLimits limits = properties.limits();
        if (size > limits.bytesPerFile()) {
            throw new FileTooLarge(limits.bytesPerFile());
        }
        limits.require(request.attachments(), expected.files() + 1, expected.bytes() + size);
    }

    private Upload upload(UUID requestId, String name, String metadata, long size, Instant now) {
        Instant expires = now.plus(properties.uploads().expireAfter());
        return new Upload(UUID.randomUUID(), requestId, name, metadata, size, 0, null, expires);
    }
}
