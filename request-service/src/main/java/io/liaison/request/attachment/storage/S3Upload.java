package io.liaison.request.attachment.storage;

import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * An object that comes in parts (S3's multipart upload), one part after the other as the caller sends them. It is there
 * once all of it is; where the caller breaks off, nothing of it stays.
 */
final class S3Upload {

    private final S3Objects objects;
    private final String key;

    S3Upload(S3Objects objects, String key) {
        this.objects = objects;
        this.key = key;
    }

    /** Stores the parts, each of which has at least 5 MB but the last. */
    Mono<Void> of(Flux<List<DataBuffer>> parts) {
        return Mono.usingWhen(
                begin(), id -> send(id, parts), id -> Mono.empty(), (id, failure) -> abort(id), this::abort);
    }

    Mono<Void> abort(String id) {
        return objects.call(s3 -> s3.abortMultipartUpload(
                        abort -> abort.bucket(objects.bucket()).key(key).uploadId(id)))
                .then();
    }

    private Mono<String> begin() {
        return objects.call(s3 -> s3.createMultipartUpload(
                        begin -> begin.bucket(objects.bucket()).key(key)))
                .map(answer -> answer.uploadId());
    }

    private Mono<Void> send(String id, Flux<List<DataBuffer>> parts) {
        return parts.defaultIfEmpty(List.of())
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .index()
                .concatMap(part -> sendPart(id, part.getT1().intValue() + 1, part.getT2()), 0)
                .collectList()
                .flatMap(sent -> complete(id, sent));
    }

    private Mono<CompletedPart> sendPart(String id, int number, List<DataBuffer> content) {
        return Mono.fromSupplier(() -> S3Objects.body(content))
                .flatMap(body -> objects.call(s3 -> s3.uploadPart(
                        part -> part.bucket(objects.bucket())
                                .key(key)
                                .uploadId(id)
                                .partNumber(number),
                        body)))
                .map(answer -> CompletedPart.builder()
                        .partNumber(number)
                        .eTag(answer.eTag())
                        .build());
    }

    private Mono<Void> complete(String id, List<CompletedPart> parts) {
        return objects.call(s3 -> s3.completeMultipartUpload(complete -> complete.bucket(objects.bucket())
                        .key(key)
                        .uploadId(id)
                        .multipartUpload(whole -> whole.parts(parts))))
                .then();
    }
}
