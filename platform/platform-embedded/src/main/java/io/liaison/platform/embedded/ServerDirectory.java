package io.liaison.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one embedded server, locked while it is in use.
 *
 * <p>The operating system drops the lock with its process, however that ends. So a lock that can be had proves that what
 * an earlier run left behind may be cleaned away.
 */
final class ServerDirectory {

    /** Of this JVM. Asking the operating system as well is not only useless: closing the second channel drops the lock. */
    private static final Set<Path> LOCKED_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final boolean temporary;
    private @Nullable FileChannel lockFile;

    private ServerDirectory(Path directory, boolean temporary) {
        this.directory = directory.toAbsolutePath().normalize();
        this.temporary = temporary;
    }

    static ServerDirectory kept(Path directory) {
        return new ServerDirectory(directory, false);
    }

    /** A new directory; what killed runs left of the same kind is cleaned away. */
    static ServerDirectory temporary(String prefix, Consumer<ServerDirectory> stopLeftover) {
        try {
            deleteLeftovers(Path.of(System.getProperty("java.io.tmpdir")), prefix, stopLeftover);
            return new ServerDirectory(Files.createTempDirectory(prefix), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteLeftovers(Path parent, String prefix, Consumer<ServerDirectory> stopLeftover)
            throws IOException {
        try (Stream<Path> siblings = Files.list(parent)) {
            siblings.filter(path ->
                            path.toString().startsWith(parent.resolve(prefix).toString()))
                    .filter(path -> Files.exists(path.resolve("lock")))
                    .map(path -> new ServerDirectory(path, true))
                    .filter(ServerDirectory::tryLock)
                    .forEach(leftover -> leftover.delete(stopLeftover));
        }
    }

    private void delete(Consumer<ServerDirectory> stopLeftover) {
        stopLeftover.accept(this);
        close();
    }

    boolean isTemporary() {
        return temporary;
    }

    Path resolve(String name) {
        return directory.resolve(name);
    }

    void lock(String server) {
        if (lockFile == null && !tryLock()) {
            throw new EmbeddedServerException(
                    "%s cannot start: another run uses %s. Stop that run first.".formatted(server, directory));
        }
    }

    private boolean tryLock() {
        if (!LOCKED_HERE.add(directory)) {
            return false;
        }
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                lockFile = channel;
                return true;
            }
            channel.close();
            LOCKED_HERE.remove(directory);
            return false;
        } catch (IOException e) {
            LOCKED_HERE.remove(directory);
            throw new EmbeddedServerException("The directory %s cannot be used".formatted(directory), e);
        }
    }

    /** Others may use a kept directory from now on; a temporary one stays locked until it is closed. */
    void release() {
        if (!temporary) {
            unlock();
        }
    }

    /** Unlocks the directory, and deletes a temporary one. */
    void close() {
        if (temporary) {
            deleteTree(directory);
        }
        unlock();
    }

    private void unlock() {
        try {
            if (lockFile != null) {
                lockFile.close();
                lockFile = null;
                LOCKED_HERE.remove(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
