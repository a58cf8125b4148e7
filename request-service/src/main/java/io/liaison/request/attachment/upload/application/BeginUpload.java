package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.application.FileTooLarge;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.upload.domain.Upload;
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

    private final UploadPlaces places;
    private final Uploads uploads;
    private final FinishUpload finishing;
    private final AttachmentProperties properties;
    private final TransactionalOperator transactions;
    private final Clock clock;

    BeginUpload(
            UploadPlaces places,
            Uploads uploads,
            FinishUpload finishing,
            AttachmentProperties properties,
            TransactionalOperator transactions,
            Clock clock) {
        this.places = places;
        this.uploads = uploads;
        this.finishing = finishing;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A file as it is announced. */
    public record Announced(FileUse use, String name, String metadata, long size) {}

    /** Begins it; an empty file is kept at once. */
    public Mono<Upload> begin(UUID requestId, Actor actor, Announced file) {
        return Mono.fromSupplier(clock::instant)
                .flatMap(now -> add(upload(requestId, actor, file, now), actor, now))
                .flatMap(upload -> finishing.finishIfComplete(upload, actor));
    }

    private Mono<Upload> add(Upload upload, Actor actor, Instant now) {
        UUID requestId = upload.requestId();
        return places.hold(requestId, actor, upload.use())
                .flatMap(room -> uploads.expected(requestId, upload.use().isForm(), now)
                        .doOnNext(expected -> {
                            requireSize(upload.size());
                            room.require(expected.files() + 1, expected.bytes() + upload.size());
                        }))
                .then(uploads.add(upload, now))
                .thenReturn(upload)
                .as(transactions::transactional);
    }

    private void requireSize(long size) {
        long most = properties.limits().bytesPerFile();
        if (size > most) {
            throw new FileTooLarge(most);
        }
    }

    private Upload upload(UUID requestId, Actor actor, Announced file, Instant now) {
        Instant expires = now.plus(properties.uploads().expireAfter());
        return new Upload(
                UUID.randomUUID(),
                requestId,
                file.use(),
                actor.person(),
                file.name(),
                file.metadata(),
                file.size(),
                0,
                null,
                expires);
    }
}
