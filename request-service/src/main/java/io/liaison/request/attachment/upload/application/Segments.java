package io.liaison.request.attachment.upload.application;

import io.liaison.request.attachment.upload.domain.Upload;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** Cuts a piece of an upload into segments of a few megabytes, all that is held in memory of it. */
final class Segments {

    private static final long BYTES = 5L * 1024 * 1024;

    private Segments() {}

    /** Buffers that are stored together. */
    record Segment(List<DataBuffer> buffers) {

        long length() {
            return buffers.stream().mapToLong(DataBuffer::readableByteCount).sum();
        }
    }

    /** Where the connection breaks, what came before is a segment as any other; more than is missing is refused. */
    static Flux<Segment> of(Flux<DataBuffer> content, Upload upload) {
        return Flux.defer(() -> {
            AtomicLong seen = new AtomicLong();
            AtomicLong inSegment = new AtomicLong();
            return content.onErrorComplete()
                    .doOnNext(buffer -> count(buffer, seen, upload))
                    .bufferUntil(buffer -> isFull(buffer, inSegment))
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                    .map(Segment::new);
        });
    }

    private static void count(DataBuffer buffer, AtomicLong seen, Upload upload) {
        if (seen.addAndGet(buffer.readableByteCount()) > upload.missing()) {
            DataBufferUtils.release(buffer);
            throw upload.tooLong();
        }
    }

    private static boolean isFull(DataBuffer buffer, AtomicLong inSegment) {
        if (inSegment.addAndGet(buffer.readableByteCount()) < BYTES) {
            return false;
        }
        inSegment.set(0);
        return true;
    }
}
