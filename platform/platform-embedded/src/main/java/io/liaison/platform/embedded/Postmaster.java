package io.liaison.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** PostgreSQL's main process, known by the file that it keeps in its data directory. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pidFile;

    Postmaster(Path dataDirectory) {
        pidFile = dataDirectory.resolve("postmaster.pid");
    }

    /** The running server of this data directory; a number that another program has taken over is not one. */
    Optional<ProcessHandle> running() {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
    }

    void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while PostgreSQL was stopping", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new EmbeddedServerException("PostgreSQL (process %d) does not stop".formatted(process.pid()), e);
        }
    }

    /** As {@code kill -9} would do; what was committed survives in the write-ahead log. */
    void kill() {
        running().ifPresent(this::killWithChildren);
    }

    /** Makes a data directory startable that a killed run left behind. */
    boolean clearAway() {
        Optional<ProcessHandle> orphan = running();
        orphan.ifPresent(this::killWithChildren);
        try {
            return Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void killWithChildren(ProcessHandle postmaster) {
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(this::awaitEnd);
    }

    private Optional<Long> pid() {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
