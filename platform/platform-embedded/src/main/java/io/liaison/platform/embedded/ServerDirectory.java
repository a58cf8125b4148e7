package io.liaison.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one embedded server, locked while it is in use.
 *
 * <p>The operating system drops the lock with its process, however that ends. So a lock that can be had proves that what
 * an earlier run left behind may be cleaned away.
 */
final class ServerDirectory {

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

    static ServerDirectory temporary(String prefix) {
        try {
            return new ServerDirectory(Files.createTempDirectory(prefix), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTemporary() {
        return temporary;
    }

    Path resolve(String name) {
        return directory.resolve(name);
    }

    void lock(String server) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new EmbeddedServerException(
                        "%s cannot start: another run uses %s. Stop that run first.".formatted(server, directory));
            }
            lockFile = channel;
        } catch (IOException e) {
            throw new EmbeddedServerException("%s cannot use the directory %s".formatted(server, directory), e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void unlock() {
        try {
            if (lockFile != null) {
                lockFile.close();
                lockFile = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteIfTemporary() {
        if (temporary) {
            deleteTree(directory);
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
