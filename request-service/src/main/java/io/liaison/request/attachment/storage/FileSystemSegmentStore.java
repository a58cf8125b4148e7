package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.upload.application.SegmentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Segments as files in a folder per upload, each forced to the disk before it counts. */
@Component
@ConditionalOnProperty(name = "liaison.files.store", havingValue = "FILE_SYSTEM", matchIfMissing = true)
class FileSystemSegmentStore implements SegmentStore {

    private final Path uploads;

    FileSystemSegmentStore(FileStoreProperties properties) {
        this.uploads = StoredFiles.directory(properties.directory().resolve("uploads"));
    }

    @Override
    public Mono<Void> store(UUID upload, UUID segment, List<DataBuffer> content) {
        Path file = place(upload, segment);
        Flux<DataBuffer> buffers = Flux.fromIterable(content).doOnDiscard(DataBuffer.class, DataBufferUtils::release);
        return StoredFiles.onDisk(() -> Files.createDirectories(uploads.resolve(upload.toString())))
                .doOnError(failure -> content.forEach(DataBufferUtils::release))
                .then(DataBufferUtils.write(buffers, file, StandardOpenOption.CREATE_NEW))
                .then(StoredFiles.onDisk(() -> forced(file)))
                .then();
    }

    @Override
    public Flux<DataBuffer> read(UUID upload, UUID segment) {
        return StoredFiles.read(place(upload, segment), 0);
    }

    @Override
    public Mono<Void> delete(UUID upload) {
        return StoredFiles.onDisk(() -> FileSystemUtils.deleteRecursively(uploads.resolve(upload.toString())))
                .then();
    }

    @Override
    public Flux<UUID> uploads() {
        return StoredFiles.onDisk(() -> {
                    try (Stream<Path> folders = Files.list(uploads)) {
                        return folders.map(folder ->
                                        UUID.fromString(folder.toFile().getName()))
                                .toList();
                    }
                })
                .flatMapMany(Flux::fromIterable);
    }

    private static Path forced(Path file) throws IOException {
        StoredFiles.force(file);
        return file;
    }

    private Path place(UUID upload, UUID segment) {
        return uploads.resolve(upload.toString()).resolve(segment.toString());
    }
}
