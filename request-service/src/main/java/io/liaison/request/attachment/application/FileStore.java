package io.liaison.request.attachment.application;

import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the content of files is kept, under its SHA-256. Streamed both ways, never whole in memory. */
public interface FileStore {

    /** What became of the content of a file. */
    record StoredContent(long size, String sha256, String mediaType) {}

    /** Stores content; the same content twice is kept once. */
    Mono<StoredContent> store(Flux<DataBuffer> content);

    /**
     * Part of the content under a digest; an error when there is no such content.
     *
     * @param from first byte, counted from 0
     * @param length how many bytes, at least one unless the content is empty
     */
    Flux<DataBuffer> read(String sha256, long from, long length);
}
