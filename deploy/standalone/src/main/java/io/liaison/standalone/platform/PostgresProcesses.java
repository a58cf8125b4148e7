package io.liaison.standalone.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The processes of the PostgreSQL server of a folder: it is no child of the launcher, and outlives a killed one. */
final class PostgresProcesses {

    private static final long PATIENCE_SECONDS = 10;

    private PostgresProcesses() {}

    static List<Long> of(Path folder) {
        return main(folder).stream()
                .flatMap(PostgresProcesses::withChildren)
                .map(ProcessHandle::pid)
                .toList();
    }

    /**
     * Ends the server of a folder that is ours alone by now.
     *
     * @return whether there was one
     */
    static boolean endOrphan(Path folder) {
        Optional<ProcessHandle> orphan = main(folder);
        orphan.ifPresent(PostgresProcesses::end);
        return orphan.isPresent();
    }

    private static void end(ProcessHandle server) {
        List<ProcessHandle> processes = withChildren(server).toList();
        server.destroy();
        CompletableFuture<?> ended = CompletableFuture.allOf(
                        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS);
        ended.join();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    private static Stream<ProcessHandle> withChildren(ProcessHandle server) {
        return Stream.concat(Stream.of(server), server.descendants());
    }

    /** As the server's own file says, if the command line agrees: the number may be another program's by now. */
    private static Optional<ProcessHandle> main(Path folder) {
        Path data = folder.resolve("data");
        try {
            String number = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
            return ProcessHandle.of(Long.parseLong(number.strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains(data.toString()))
                            .isPresent());
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
