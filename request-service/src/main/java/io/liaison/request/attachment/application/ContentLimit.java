package io.liaison.request.attachment.application;

import io.liaison.request.intake.domain.AttachmentLimits;
import io.liaison.request.intake.domain.Request;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/**
 * Refuses content that can't fit: by its declared length before a byte is taken, else where it becomes too large. What
 * finally counts is the check in the transaction that attaches it; this one saves the transfer.
 */
final class ContentLimit {

    private final AttachmentLimits limits;
    private final Request request;

    ContentLimit(AttachmentLimits limits, Request request) {
        this.limits = limits;
        this.request = request;
    }

    /**
     * Checks a length before the content is there.
     *
     * @param declared in bytes, negative where nobody knows
     */
    void require(long declared) {
        if (declared > limits.bytesPerFile()) {
            throw new FileTooLarge(limits.bytesPerFile());
        }
        limits.require(request.attachments(), 1, Math.max(0, declared));
    }

    Flux<DataBuffer> apply(Flux<DataBuffer> content) {
        return Flux.defer(() -> {
            AtomicLong seen = new AtomicLong();
            return content.doOnNext(buffer -> count(buffer, seen));
        });
    }

    private void count(DataBuffer buffer, AtomicLong seen) {
        long size = seen.addAndGet(buffer.readableByteCount());
        if (size > limits.bytesPerFile()) {
            DataBufferUtils.release(buffer);
            throw new FileTooLarge(limits.bytesPerFile());
        }
        if (size > limits.room(request.attachments())) {
            DataBufferUtils.release(buffer);
            throw limits.noRoom(request.attachments());
        }
    }
}
