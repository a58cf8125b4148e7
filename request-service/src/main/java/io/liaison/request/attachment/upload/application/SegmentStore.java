package io.liaison.request.attachment.upload.application;

import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where the segments of unfinished uploads are kept: beside the content of files, so that they outlive the instance and
 * any instance may go on. A segment is written once and counts when {@link Uploads} says so.
 */
public interface SegmentStore {

    /** Stores a segment of a few megabytes at most; releases the buffers in any case. */
    Mono<Void> store(UUID upload, UUID segment, List<DataBuffer> content);

    /** A whole segment. */
    Flux<DataBuffer> read(UUID upload, UUID segment);

    /** Forgets all segments of an upload; nothing where there are none. */
    Mono<Void> delete(UUID upload);

    /** Every upload that has segments here. */
    Flux<UUID> uploads();
}
