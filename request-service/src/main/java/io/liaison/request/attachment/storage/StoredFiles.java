package io.liaison.request.attachment.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the file system's parts of the store have in common. Everything runs where waiting for a disk is allowed. */
final class StoredFiles {

    private static final int BUFFER_BYTES = 64 * 1024;

    private StoredFiles() {}

    static <T> Mono<T> onDisk(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }

    /** A file from a byte on. */
    static Flux<DataBuffer> read(Path file, long from) {
        return DataBufferUtils.readAsynchronousFileChannel(
                        () -> AsynchronousFileChannel.open(file, StandardOpenOption.READ),
                        from,
                        DefaultDataBufferFactory.sharedInstance,
                        BUFFER_BYTES)
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** On to the disk, so that what was promised is still there after the power failed. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** A directory, made when it is not there. */
    static Path directory(Path directory) {
        try {
            return Files.createDirectories(directory.toAbsolutePath());
        } catch (IOException failure) {
            throw new UncheckedIOException("The file store can't use " + directory, failure);
        }
    }
}
