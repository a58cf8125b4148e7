package io.liaison.standalone.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of the PostgreSQL server of a folder: it is no child of the launcher. */
final class PostgresProcesses {

    private PostgresProcesses() {}

    static List<Long> of(Path folder) {
        try {
            long main = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
            return ProcessHandle.of(main).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .map(ProcessHandle::pid)
                    .toList();
        } catch (IOException | NumberFormatException e) {
            return List.of();
        }
    }
}
