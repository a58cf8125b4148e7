package io.liaison.request.attachment.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where the content of files is kept, under its SHA-256. Streamed both ways, never whole in memory. Content is received
 * under an id first and kept under its digest afterwards, so that it can be looked at in between.
 */
public interface FileStore {

    /**
     * Content that is stored, but not yet under its digest.
     *
     * @param size in bytes
     * @param sha256 in lower-case hexadecimals
     * @param mediaType decided from the first bytes
     */
    record ReceivedContent(UUID id, long size, String sha256, String mediaType) {}

    /** Stores content as it comes. What is neither kept nor dropped afterwards goes with {@link #dropReceived}. */
    Mono<ReceivedContent> receive(Flux<DataBuffer> content);

    /** All of content that was received. */
    Flux<DataBuffer> readReceived(ReceivedContent received);

    /** Moves content under its digest, in one step; the same content twice is kept once. */
    Mono<Void> keep(ReceivedContent received);

    /** Forgets content that was received. */
    Mono<Void> drop(ReceivedContent received);

    /** Forgets content that was received before an instant and not kept: of interrupted uploads, of stopped instances. */
    Mono<Long> dropReceived(Instant before);

    /**
     * Part of the content under a digest; an error when there is no such content.
     *
     * @param from first byte, counted from 0
     * @param length how many bytes, at least one unless the content is empty
     */
    Flux<DataBuffer> read(String sha256, long from, long length);

    /** Forgets the content under a digest; nothing where there is none. */
    Mono<Void> delete(String sha256);
}
