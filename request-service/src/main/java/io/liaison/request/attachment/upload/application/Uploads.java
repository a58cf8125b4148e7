package io.liaison.request.attachment.upload.application;

import io.liaison.request.attachment.upload.domain.Upload;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of uploads and their segments; the bytes are in {@link SegmentStore}. */
public interface Uploads {

    /** What unfinished uploads will come to. */
    record Expected(int files, long bytes) {}

    Mono<Void> add(Upload upload, Instant now);

    /** An upload that has not expired; empty when there is none. */
    Mono<Upload> find(UUID requestId, UUID id, Instant now);

    /**
     * What is on its way for a request.
     *
     * @param form for its form, else for everything beside it
     */
    Mono<Expected> expected(UUID requestId, boolean form, Instant now);

    /**
     * Counts a stored segment in, if the upload still ends where the segment begins.
     *
     * @return whether it does; of two that continue an upload at once, one is told false
     */
    Mono<Boolean> advance(Upload upload, UUID segment, long length, Instant expiresAt);

    /** The segments that count, in order. */
    Flux<UUID> segments(UUID id);

    /** Marks the upload as kept. In the transaction that keeps its file. */
    Mono<Void> finish(UUID id, String sha256);

    /** Forgets an upload; false where there is none. */
    Mono<Boolean> remove(UUID id);

    /** Forgets uploads that have expired, and names them; each is named to one caller only. */
    Flux<UUID> removeExpired(Instant now);

    Mono<Boolean> exists(UUID id);
}
