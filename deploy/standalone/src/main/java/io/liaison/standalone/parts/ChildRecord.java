package io.liaison.standalone.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The parts that run, on file, so that the next start can end those that a killed launcher left behind. A process counts
 * as one of ours only if number, start and command line agree: the operating system gives numbers away again.
 */
final class ChildRecord {

    /** Systems keep the start of a process only roughly. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final String marker;
    private final Map<Long, Instant> children = new LinkedHashMap<>();

    /**
     * @param file where the record is kept
     * @param marker what stands on the command line of every part of this platform and of no other
     */
    ChildRecord(Path file, String marker) {
        this.file = file;
        this.marker = marker;
    }

    synchronized void add(ProcessHandle child) {
        children.put(child.pid(), child.info().startInstant().orElse(Instant.EPOCH));
        write();
    }

    synchronized void remove(ProcessHandle child) {
        children.remove(child.pid());
        write();
    }

    private void write() {
        List<String> lines = children.entrySet().stream()
                .map(child -> child.getKey() + " " + child.getValue())
                .toList();
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.write(unfinished, lines);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier launcher left running; returns how many that were. */
    int endOrphans() {
        if (!Files.exists(file)) {
            return 0;
        }
        try {
            List<ProcessHandle> orphans = Files.readAllLines(file).stream()
                    .map(this::orphan)
                    .flatMap(Optional::stream)
                    .toList();
            orphans.forEach(ProcessHandle::destroy);
            orphans.forEach(ChildRecord::awaitEnd);
            Files.delete(file);
            return orphans.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> orphan(String line) {
        String[] fields = line.split(" ", 2);
        if (fields.length < 2) {
            return Optional.empty();
        }
        Instant started = Instant.parse(fields[1]);
        return ProcessHandle.of(Long.parseLong(fields[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                        .isPresent())
                .filter(process -> process.info()
                        .commandLine()
                        .map(command -> command.contains(marker))
                        .orElse(true));
    }

    /** Gently first; a part without its broker may take long over a proper stop. */
    private static void awaitEnd(ProcessHandle orphan) {
        try {
            orphan.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
