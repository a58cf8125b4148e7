package io.liaison.clock;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * By how much the clocks of all processes of one platform are moved: eight bytes of a file that each of them has mapped.
 * What one process writes, all others read at the same moment, and one that starts later reads the same.
 */
public final class ClockFile {

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final MappedByteBuffer memory;

    private ClockFile(MappedByteBuffer memory) {
        this.memory = memory;
    }

    /** Maps the file; a new one says that the clocks are not moved. */
    public static ClockFile open(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new ClockFile(channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
        }
    }

    public Duration offset() {
        return Duration.ofMillis((long) LONG.getVolatile(memory, 0));
    }

    /** Sets the clock to an instant, earlier or later: only before anything has read it. */
    public void startAt(Instant instant, Clock real) {
        LONG.setVolatile(memory, 0, Duration.between(real.instant(), instant).toMillis());
        memory.force();
    }

    /**
     * Moves the clock forwards.
     *
     * @return whether it was moved; never backwards, as what has happened would lie in the future then
     */
    public boolean moveTo(Instant instant, Clock real) {
        while (true) {
            long before = (long) LONG.getVolatile(memory, 0);
            long after = Duration.between(real.instant(), instant).toMillis();
            if (after < before) {
                return false;
            }
            if (LONG.compareAndSet(memory, 0, before, after)) {
                memory.force();
                return true;
            }
        }
    }
}
