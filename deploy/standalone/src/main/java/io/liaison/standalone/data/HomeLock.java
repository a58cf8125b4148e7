package io.liaison.standalone.data;

import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that one launcher uses a folder. The operating system drops the lock with the process, however that ends; the
 * note beside it says which process that was, and is deleted by a proper stop.
 */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path note;
    private final boolean leftByKilledRun;

    private HomeLock(FileChannel channel, Path note) throws IOException {
        this.channel = channel;
        this.note = note;
        this.leftByKilledRun = Files.exists(note);
        Files.writeString(note, String.valueOf(ProcessHandle.current().pid()));
    }

    /** Takes the folder for this process. */
    public static HomeLock take(Home home) {
        try {
            Path note = home.run("launcher.pid");
            FileChannel channel =
                    FileChannel.open(home.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw alreadyRunning(home, note);
            }
            return new HomeLock(channel, note);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be locked".formatted(home.root()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StartFailure alreadyRunning(Home home, Path note) throws IOException {
        String process = Files.exists(note) ? Files.readString(note) : "unknown";
        return new StartFailure("""
                Liaison is already running on the data in %s (process %s).
                Stop that one first, or start this one in another folder: -Dliaison.data=<folder>, with other ports.""".formatted(home.root(), process));
    }

    /** Whether the last launcher of this folder ended without a proper stop. */
    public boolean leftByKilledRun() {
        return leftByKilledRun;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
