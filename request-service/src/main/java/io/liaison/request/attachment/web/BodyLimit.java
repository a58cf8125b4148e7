package io.liaison.request.attachment.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** Cuts a streamed body off where it becomes too large; answered by 413. */
final class BodyLimit {

    private BodyLimit() {}

    static Flux<DataBuffer> apply(Flux<DataBuffer> body, long declared, long most) {
        if (declared > most) {
            return Flux.error(() -> tooLarge(most));
        }
        return Flux.defer(() -> {
            AtomicLong seen = new AtomicLong();
            return body.doOnNext(buffer -> count(buffer, seen, most));
        });
    }

    private static void count(DataBuffer buffer, AtomicLong seen, long most) {
        if (seen.addAndGet(buffer.readableByteCount()) > most) {
            DataBufferUtils.release(buffer);
            throw tooLarge(most);
        }
    }

    private static DataBufferLimitException tooLarge(long most) {
        return new DataBufferLimitException("A file may have at most " + most + " bytes");
    }
}
