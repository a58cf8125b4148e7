package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.application.FileStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Content in files named by their SHA-256: written beside, then forced to the disk and moved into place in one step, so
 * that a name never has half its content. For one instance, or several on a shared volume that renames in one step.
 */
@Component
@ConditionalOnProperty(name = "liaison.files.store", havingValue = "FILE_SYSTEM", matchIfMissing = true)
class FileSystemFileStore implements FileStore {

    private final Path incoming;
    private final Path contents;
    private final Tika types = new Tika();

    FileSystemFileStore(FileStoreProperties properties) {
        this.incoming = StoredFiles.directory(properties.directory().resolve("incoming"));
        this.contents = StoredFiles.directory(properties.directory().resolve("contents"));
    }

    @Override
    public Mono<ReceivedContent> receive(Flux<DataBuffer> content) {
        return Mono.defer(() -> receive(content, UUID.randomUUID()));
    }

    private Mono<ReceivedContent> receive(Flux<DataBuffer> content, UUID id) {
        IncomingContent seen = new IncomingContent();
        return DataBufferUtils.write(content.doOnNext(seen::see), place(id), StandardOpenOption.CREATE_NEW)
                .subscribeOn(Schedulers.boundedElastic())
                .then(Mono.fromSupplier(
                        () -> new ReceivedContent(id, seen.size(), seen.sha256Hex(), types.detect(seen.head()))))
                .onErrorResume(failure -> StoredFiles.onDisk(() -> Files.deleteIfExists(place(id)))
                        .then(Mono.error(failure)));
    }

    @Override
    public Flux<DataBuffer> readReceived(ReceivedContent received) {
        return StoredFiles.read(place(received.id()), 0);
    }

    @Override
    public Mono<Void> keep(ReceivedContent received) {
        return StoredFiles.onDisk(() -> {
                    Path place = place(received.sha256());
                    Path folder = contents.resolve(received.sha256().substring(0, 2));
                    if (!Files.isDirectory(folder)) {
                        Files.createDirectories(folder);
                        StoredFiles.force(contents);
                    }
                    StoredFiles.force(place(received.id()));
                    Files.move(place(received.id()), place, StandardCopyOption.ATOMIC_MOVE);
                    StoredFiles.force(folder);
                    return place;
                })
                .then();
    }

    @Override
    public Mono<Void> drop(ReceivedContent received) {
        return StoredFiles.onDisk(() -> Files.deleteIfExists(place(received.id())))
                .then();
    }

    @Override
    public Mono<Long> dropReceived(Instant before) {
        return StoredFiles.onDisk(() -> {
            try (Stream<Path> files = Files.list(incoming)) {
                return files.filter(file -> isOlder(file, before)).count();
            }
        });
    }

    @Override
    public Flux<DataBuffer> read(String sha256, long from, long length) {
        return DataBufferUtils.takeUntilByteCount(StoredFiles.read(place(sha256), from), length);
    }

    @Override
    public Mono<Void> delete(String sha256) {
        return StoredFiles.onDisk(() -> Files.deleteIfExists(place(sha256))).then();
    }

    private static boolean isOlder(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Path place(UUID received) {
        return incoming.resolve(received.toString());
    }

    private Path place(String sha256) {
        return contents.resolve(Digests.required(sha256).substring(0, 2)).resolve(sha256);
    }
}
