package io.liaison.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one platform.
 *
 * <ul>
 *   <li>{@code data}: what it remembers; emptied by a fresh start
 *   <li>{@code logs}: one file per part; emptied by a fresh start
 *   <li>{@code parts}: the parts' jars, extracted; a fresh start keeps them
 *   <li>{@code run}: the lock and the list of running processes
 * </ul>
 */
public record Home(Path root) {

    private static final String PREVIOUS = ".previous.log";

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    public Path data(String name) {
        return root.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path parts() {
        return root.resolve("parts");
    }

    public Path run(String name) {
        return root.resolve("run").resolve(name);
    }

    /** Whether an earlier run has left data. */
    public boolean hasData() {
        return Files.exists(root.resolve("data"));
    }

    /** Deletes what the platform remembers. */
    public void empty() {
        deleteTree(root.resolve("data"));
        deleteTree(logs());
    }

    public void createDirectories() {
        try {
            for (String name : new String[] {"data", "logs", "parts", "run"}) {
                Files.createDirectories(root.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be created".formatted(root), e);
        }
    }

    /** Each run writes its own logs; those of the run before stay beside them. */
    public void keepPreviousLogs() {
        try (Stream<Path> files = Files.list(logs())) {
            List<Path> current = files.filter(file -> file.toString().endsWith(".log"))
                    .filter(file -> !file.toString().endsWith(PREVIOUS))
                    .toList();
            for (Path log : current) {
                String name = log.getFileName().toString().replaceAll("\\.log$", PREVIOUS);
                Files.move(log, log.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
