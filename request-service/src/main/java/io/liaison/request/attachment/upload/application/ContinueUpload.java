package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.attachment.application.AttachmentProperties;
import io.liaison.request.attachment.upload.domain.Upload;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a piece of an upload in, segment by segment, each counted as soon as it is stored: what came before a
 * connection broke, or an instance stopped, need not be sent again. Nothing is locked. Of two calls that continue the
 * same upload, the first to store a segment goes on, the other is told that the upload moved on.
 */
@Component
public class ContinueUpload {

    private final FindUpload finding;
    private final FinishUpload finishing;
    private final Uploads uploads;
    private final SegmentStore segments;
    private final AttachmentProperties properties;
    private final Clock clock;

    ContinueUpload(
            FindUpload finding,
            FinishUpload finishing,
            Uploads uploads,
            SegmentStore segments,
            AttachmentProperties properties,
            Clock clock) {
        this.finding = finding;
        this.finishing = finishing;
        this.uploads = uploads;
        this.segments = segments;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Continues an upload; with the last piece the file is kept.
     *
     * @param offset where the piece begins
     * @param declared its length, negative where the caller doesn't say
     */
    public Mono<Upload> receive(
            UUID requestId, UUID id, Actor actor, long offset, long declared, Flux<DataBuffer> content) {
        return finding.find(requestId, id, actor)
                .doOnNext(upload -> upload.requireNext(offset, declared))
                .flatMap(upload -> append(upload, content))
                .flatMap(upload -> finishing.finishIfComplete(upload, actor));
    }

    /** Cached, so that what has come is stored and counted also when the caller is gone meanwhile. */
    private Mono<Upload> append(Upload upload, Flux<DataBuffer> content) {
        return Mono.defer(() -> appending(new Growth(upload), content)).cache();
    }

    private Mono<Upload> appending(Growth growth, Flux<DataBuffer> content) {
        return Segments.of(content, growth.upload())
                .concatMap(segment -> store(growth, segment), 0)
                .then(Mono.fromSupplier(growth::upload));
    }

    private Mono<Void> store(Growth growth, Segments.Segment segment) {
        Upload upload = growth.upload();
        UUID id = UUID.randomUUID();
        Upload grown = upload.grownBy(
                segment.length(), clock.instant().plus(properties.uploads().expireAfter()));
        return segments.store(upload.id(), id, segment.buffers())
                .then(Mono.defer(() -> uploads.advance(upload, id, segment.length(), grown.expiresAt())))
                .filter(counted -> counted)
                .switchIfEmpty(Mono.error(() -> Upload.movedOn(upload.received())))
                .doOnNext(counted -> growth.to(grown))
                .then();
    }

    /** How far one call has come; used by one segment after the other. */
    private static final class Growth {

        private Upload upload;

        Growth(Upload upload) {
            this.upload = upload;
        }

        Upload upload() {
            return upload;
        }

        void to(Upload grown) {
            upload = grown;
        }
    }
}
