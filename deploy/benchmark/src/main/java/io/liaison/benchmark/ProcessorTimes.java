package io.liaison.benchmark;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.platform.StandalonePlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Processor time in ticks, from {@code /proc}.
 *
 * @param parts what each part of the platform has used so far
 * @param busy what all processors were busy
 * @param total all time of all processors
 */
record ProcessorTimes(Map<String, Long> parts, long busy, long total) {

    private static final String ELSEWHERE = "others on the machine";

    private static final String COMPILERS = ", compilers";
    private static final String POSTGRESQL = "PostgreSQL";
    private static final String LAUNCHER = "Kafka, identity provider";
    private static final String LOAD = "load generator";
    private static final String PGBENCH = "pgbench";

    /** As Linux cuts it: {@code C2 CompilerThread0}. */
    private static final Pattern COMPILER = Pattern.compile("C[12] CompilerThre.*");

    /** Fields of {@code stat}: user and system time of the process itself, and of its children that have ended. */
    private static final List<Integer> OWN = List.of(13, 14);

    private static final List<Integer> CHILDREN = List.of(15, 16);

    static ProcessorTimes now(StandalonePlatform platform) {
        Map<String, Long> parts = new TreeMap<>();
        long self = ProcessHandle.current().pid();
        for (long pid : platform.processIds()) {
            if (pid == self) {
                parts.putAll(ownThreads());
                parts.put(PGBENCH, ticks(Path.of("/proc/self"), CHILDREN));
            } else {
                Path process = Path.of("/proc", String.valueOf(pid));
                String name = nameOf(process);
                long compilers = compilers(process);
                // PostgreSQL's sessions are children of its first process.
                parts.merge(name, ticks(process, OWN) + ticks(process, CHILDREN) - compilers, Long::sum);
                if (compilers > 0) {
                    parts.merge(name + COMPILERS, compilers, Long::sum);
                }
            }
        }
        long[] machine = machine();
        // user, nice, system, idle, iowait, irq, softirq, steal
        long total = Arrays.stream(machine).limit(8).sum();
        return new ProcessorTimes(parts, total - machine[3] - machine[4], total);
    }

    /** What was used since an earlier moment, as shares of all the machine's processors. */
    Map<String, Double> sharesSince(ProcessorTimes before) {
        Map<String, Double> shares = new TreeMap<>();
        double all = Math.max(1, total - before.total);
        long known = 0;
        for (Map.Entry<String, Long> part : parts.entrySet()) {
            long used = Math.max(0, part.getValue() - before.parts.getOrDefault(part.getKey(), 0L));
            shares.put(part.getKey(), used / all);
            known += used;
        }
        shares.put(ELSEWHERE, Math.max(0, busy - before.busy - known) / all);
        return shares;
    }

    /** What all compilers used since an earlier moment, as a share of all the machine's processors. */
    double compilersSince(ProcessorTimes before) {
        return sharesSince(before).entrySet().stream()
                .filter(part -> part.getKey().endsWith(COMPILERS))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    double busyShareSince(ProcessorTimes before) {
        return (busy - before.busy) / (double) Math.max(1, total - before.total);
    }

    private static String nameOf(Path process) {
        String command = read(process.resolve("cmdline")).replace('\0', ' ');
        for (Part part : Part.values()) {
            if (command.contains("/parts/" + part.id() + "-")) {
                return part.id();
            }
            if (part.isService() && command.startsWith("postgres: " + part.database() + " ")) {
                return POSTGRESQL + " for " + part.id();
            }
        }
        return POSTGRESQL + ", other processes";
    }

    /** The load is made in the launcher's own process; its threads are known by their names. */
    private static Map<String, Long> ownThreads() {
        Map<String, Long> times = new TreeMap<>();
        threads(Path.of("/proc/self")).forEach((thread, name) -> {
            boolean load = name.equals(Load.THREADS) || name.startsWith("HttpClient-");
            times.merge(load ? LOAD : LAUNCHER, ticks(thread, OWN), Long::sum);
        });
        return times;
    }

    /** What a virtual machine spends on making machine code of what it runs often: less the longer it has been running. */
    private static long compilers(Path process) {
        return threads(process).entrySet().stream()
                .filter(thread -> COMPILER.matcher(thread.getValue()).matches())
                .mapToLong(thread -> ticks(thread.getKey(), OWN))
                .sum();
    }

    /** The threads of a process with their names; none where it has just ended. */
    private static Map<Path, String> threads(Path process) {
        Map<Path, String> names = new HashMap<>();
        try (Stream<Path> threads = Files.list(process.resolve("task"))) {
            threads.forEach(
                    thread -> names.put(thread, read(thread.resolve("comm")).strip()));
        } catch (IOException | UncheckedIOException ended) {
            return Map.of();
        }
        return names;
    }

    /** None where it has just ended. */
    private static long ticks(Path process, List<Integer> wanted) {
        String stat = read(process.resolve("stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        // The second field is a name in parentheses, which may contain spaces.
        String[] fields = ("pid name " + stat.substring(stat.lastIndexOf(')') + 2)).split(" ", -1);
        return wanted.stream().mapToLong(field -> Long.parseLong(fields[field])).sum();
    }

    private static long[] machine() {
        List<String> lines = read(Path.of("/proc/stat")).lines().toList();
        return Stream.of(lines.get(0).split(" +", -1))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
