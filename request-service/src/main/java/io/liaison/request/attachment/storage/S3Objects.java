package io.liaison.request.attachment.storage;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.liaison.request.attachment.application.DependencyUnavailable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Objects of the bucket. Calls go through a breaker: a store that is away is left alone for a while, and whoever needs
 * it is told at once. That an object is missing is an answer, not a failure of the store.
 */
final class S3Objects {

    private static final int RECENT_CALLS = 20;
    private static final int SERVER_ERROR = 500;

    private final S3AsyncClient client;
    private final String bucket;
    private final CircuitBreaker breaker;

    S3Objects(S3AsyncClient client, FileStoreProperties.S3 settings) {
        this.client = client;
        this.bucket = settings.bucket();
        this.breaker = CircuitBreaker.of(
                "s3",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(RECENT_CALLS)
                        .minimumNumberOfCalls(RECENT_CALLS)
                        .waitDurationInOpenState(settings.openFor())
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .ignoreException(S3Objects::isAnswer)
                        .build());
    }

    String bucket() {
        return bucket;
    }

    /** Runs a call of the client, where its preparations may wait. */
    <T> Mono<T> call(Function<S3AsyncClient, CompletableFuture<T>> call) {
        return Mono.fromFuture(() -> call.apply(client))
                .subscribeOn(Schedulers.boundedElastic())
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(
                        failure -> !isAnswer(failure),
                        failure -> new DependencyUnavailable("file-store-unavailable", failure));
    }

    /** Writes an object, and releases the buffers in any case. */
    Mono<Void> put(String key, List<DataBuffer> content) {
        return Mono.fromSupplier(() -> body(content))
                .flatMap(body ->
                        call(s3 -> s3.putObject(put -> put.bucket(bucket).key(key), body)))
                .then();
    }

    Flux<DataBuffer> read(String key) {
        return read(GetObjectRequest.builder().bucket(bucket).key(key).build());
    }

    /** Bytes of an object; at least one. */
    Flux<DataBuffer> read(String key, long from, long length) {
        String range = "bytes=%d-%d".formatted(from, from + length - 1);
        return read(
                GetObjectRequest.builder().bucket(bucket).key(key).range(range).build());
    }

    Mono<Void> copy(String from, String to) {
        return call(s3 -> s3.copyObject(copy -> copy.sourceBucket(bucket)
                        .sourceKey(from)
                        .destinationBucket(bucket)
                        .destinationKey(to)))
                .then();
    }

    Mono<Void> delete(String key) {
        return call(s3 -> s3.deleteObject(delete -> delete.bucket(bucket).key(key)))
                .then();
    }

    /** All objects below a prefix, page by page. */
    Flux<S3Object> list(String prefix) {
        return page(prefix, "")
                .expand(page -> page.isEmpty()
                        ? Mono.empty()
                        : page(prefix, page.get(page.size() - 1).key()))
                .concatMapIterable(page -> page, 1);
    }

    /** The bytes of buffers, which are released: a call that is given up may look at its bytes for a while longer. */
    static AsyncRequestBody body(List<DataBuffer> content) {
        byte[] bytes = new byte
                [content.stream().mapToInt(DataBuffer::readableByteCount).sum()];
        int filled = 0;
        for (DataBuffer buffer : content) {
            int length = buffer.readableByteCount();
            buffer.read(bytes, filled, length);
            filled += length;
            DataBufferUtils.release(buffer);
        }
        return AsyncRequestBody.fromBytesUnsafe(bytes);
    }

    private Flux<DataBuffer> read(GetObjectRequest request) {
        return call(s3 -> s3.getObject(request, AsyncResponseTransformer.toPublisher()))
                .flatMapMany(Flux::from)
                .map(DefaultDataBufferFactory.sharedInstance::wrap);
    }

    private Mono<List<S3Object>> page(String prefix, String after) {
        return call(s3 -> s3.listObjectsV2(list -> {
                    list.bucket(bucket).prefix(prefix);
                    if (!after.isEmpty()) {
                        list.startAfter(after);
                    }
                }))
                .map(answer -> answer.contents());
    }

    private static boolean isAnswer(Throwable failure) {
        return failure instanceof S3Exception said && said.statusCode() < SERVER_ERROR;
    }
}
