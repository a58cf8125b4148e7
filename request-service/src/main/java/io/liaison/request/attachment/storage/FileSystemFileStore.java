package io.liaison.request.attachment.storage;

import io.liaison.request.attachment.application.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Content in files named by their SHA-256: written beside, then forced to the disk and moved into place in one step, so that a
 * name never has half its content. Files of interrupted uploads stay behind under {@code incoming} and belong to nobody.
 */
@Component
class FileSystemFileStore implements FileStore {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path incoming;
    private final Path contents;
    private final Tika types = new Tika();

    FileSystemFileStore(FileStoreProperties properties) {
        this.incoming = created(properties.directory().resolve("incoming"));
        this.contents = created(properties.directory().resolve("contents"));
    }

    @Override
    public Mono<StoredContent> store(Flux<DataBuffer> content) {
        return Mono.defer(
                () -> receive(content, incoming.resolve(UUID.randomUUID().toString())));
    }

    @Override
    public Flux<DataBuffer> read(String sha256, long from, long length) {
        Flux<DataBuffer> rest = DataBufferUtils.readAsynchronousFileChannel(
                () -> AsynchronousFileChannel.open(place(sha256), StandardOpenOption.READ),
                from,
                DefaultDataBufferFactory.sharedInstance,
                BUFFER_BYTES);
        return DataBufferUtils.takeUntilByteCount(rest, length).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<StoredContent> receive(Flux<DataBuffer> content, Path file) {
        IncomingContent seen = new IncomingContent();
        return DataBufferUtils.write(content.doOnNext(seen::see), file, StandardOpenOption.CREATE_NEW)
                .subscribeOn(Schedulers.boundedElastic())
                .publishOn(Schedulers.boundedElastic())
                .then(Mono.fromCallable(() -> keep(file, seen)))
                .onErrorResume(failure -> drop(file).then(Mono.error(failure)));
    }

    private StoredContent keep(Path file, IncomingContent seen) throws IOException {
        String sha256 = seen.sha256Hex();
        Path place = place(sha256);
        Path folder = parent(place);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(contents);
        }
        force(file);
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException sameContent) {
            Files.delete(file);
        }
        force(folder);
        return new StoredContent(seen.size(), sha256, types.detect(seen.head()));
    }

    /** On to the disk, so that what was promised is still there after the power failed. */
    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Mono<Void> drop(Path file) {
        return Mono.<Void>fromCallable(() -> {
                    Files.deleteIfExists(file);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest: " + sha256);
        }
        return contents.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Path parent(Path place) {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IllegalStateException(place + " has no parent");
        }
        return parent;
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory.toAbsolutePath());
        } catch (IOException failure) {
            throw new UncheckedIOException("The file store can't use " + directory, failure);
        }
    }
}
