package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.application.FileStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.Tika;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/**
 * Content in objects named by their SHA-256. The digest is known when all has come, so content is received into an
 * object of its own and copied, by the store itself, to its name.
 */
final class S3FileStore implements FileStore {

    /** As much as the protocol copies at once. */
    static final DataSize LARGEST = DataSize.ofGigabytes(5);

    private static final String INCOMING = "incoming/";
    private static final String CONTENTS = "contents/";
    private static final int PART_BYTES = 8 * 1024 * 1024;

    private final S3Objects objects;
    private final Tika types = new Tika();

    S3FileStore(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Mono<ReceivedContent> receive(Flux<DataBuffer> content) {
        return Mono.defer(() -> {
            UUID id = UUID.randomUUID();
            IncomingContent seen = new IncomingContent();
            return new S3Upload(objects, key(id))
                    .of(parts(content.doOnNext(seen::see)))
                    .then(Mono.fromSupplier(() -> received(id, seen)));
        });
    }

    /** What is held in memory of an upload is one part. */
    private static Flux<List<DataBuffer>> parts(Flux<DataBuffer> content) {
        AtomicLong inPart = new AtomicLong();
        return content.bufferUntil(buffer -> {
            boolean full = inPart.addAndGet(buffer.readableByteCount()) >= PART_BYTES;
            if (full) {
                inPart.set(0);
            }
            return full;
        });
    }

    private ReceivedContent received(UUID id, IncomingContent seen) {
        return new ReceivedContent(id, seen.size(), seen.sha256Hex(), types.detect(seen.head()));
    }

    @Override
    public Flux<DataBuffer> readReceived(ReceivedContent received) {
        return objects.read(key(received.id()));
    }

    @Override
    public Mono<Void> keep(ReceivedContent received) {
        return objects.copy(key(received.id()), key(received.sha256())).then(drop(received));
    }

    @Override
    public Mono<Void> drop(ReceivedContent received) {
        return objects.delete(key(received.id()));
    }

    @Override
    public Mono<Long> dropReceived(Instant before) {
        Flux<String> received = objects.list(INCOMING)
                .filter(object -> object.lastModified().isBefore(before))
                .concatMap(object -> objects.delete(object.key()).thenReturn(object.key()));
        return received.concatWith(begun(before).concatMap(this::abort)).count();
    }

    /** Uploads of parts that were begun and neither completed nor aborted. */
    private Flux<MultipartUpload> begun(Instant before) {
        return objects.call(s3 -> s3.listMultipartUploads(list -> list.bucket(objects.bucket())))
                .flatMapIterable(answer -> answer.uploads())
                .filter(upload -> upload.key().startsWith(INCOMING))
                .filter(upload -> upload.initiated().isBefore(before));
    }

    private Mono<String> abort(MultipartUpload begun) {
        return new S3Upload(objects, begun.key()).abort(begun.uploadId()).thenReturn(begun.key());
    }

    @Override
    public Flux<DataBuffer> read(String sha256, long from, long length) {
        return length == 0 ? objects.read(key(sha256)) : objects.read(key(sha256), from, length);
    }

    @Override
    public Mono<Void> delete(String sha256) {
        return objects.delete(key(sha256));
    }

    private static String key(UUID received) {
        return INCOMING + received;
    }

    private static String key(String sha256) {
        return CONTENTS + Digests.required(sha256);
    }
}
