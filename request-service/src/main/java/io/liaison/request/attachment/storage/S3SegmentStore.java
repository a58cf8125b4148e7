package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.upload.application.SegmentStore;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Segments as objects below the id of their upload. */
final class S3SegmentStore implements SegmentStore {

    private static final String UPLOADS = "uploads/";
    private static final int UUID_LENGTH = 36;

    private final S3Objects objects;

    S3SegmentStore(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public Mono<Void> store(UUID upload, UUID segment, List<DataBuffer> content) {
        return objects.put(key(upload, segment), content);
    }

    @Override
    public Flux<DataBuffer> read(UUID upload, UUID segment) {
        return objects.read(key(upload, segment));
    }

    @Override
    public Mono<Void> delete(UUID upload) {
        return objects.list(UPLOADS + upload + "/")
                .concatMap(object -> objects.delete(object.key()))
                .then();
    }

    @Override
    public Flux<UUID> uploads() {
        return objects.list(UPLOADS)
                .map(object -> object.key().substring(UPLOADS.length(), UPLOADS.length() + UUID_LENGTH))
                .distinctUntilChanged()
                .map(UUID::fromString);
    }

    private static String key(UUID upload, UUID segment) {
        return UPLOADS + upload + "/" + segment;
    }
}
