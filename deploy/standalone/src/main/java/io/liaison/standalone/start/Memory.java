package io.liaison.standalone.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;

/** How much memory processes hold, where the system tells. */
public final class Memory {

    private Memory() {}

    /** Megabytes resident in all of these processes together; shared pages count once per process. */
    public static OptionalLong residentMegabytes(Collection<Long> processes) {
        long kilobytes = 0;
        for (long process : processes) {
            OptionalLong one = residentKilobytes(process);
            if (one.isEmpty()) {
                return OptionalLong.empty();
            }
            kilobytes += one.getAsLong();
        }
        return OptionalLong.of(kilobytes / 1024);
    }

    /** The proportional share where the kernel tells it, as PostgreSQL's processes share most of theirs. */
    private static OptionalLong residentKilobytes(long process) {
        OptionalLong share = line(Path.of("/proc/" + process + "/smaps_rollup"), "Pss:");
        return share.isPresent() ? share : line(Path.of("/proc/" + process + "/status"), "VmRSS:");
    }

    private static OptionalLong line(Path file, String name) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
