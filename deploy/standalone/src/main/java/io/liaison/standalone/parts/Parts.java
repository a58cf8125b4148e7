package io.liaison.standalone.parts;

import static java.util.Objects.requireNonNull;

import io.liaison.standalone.data.Home;
import io.liaison.standalone.start.Progress;
import io.liaison.standalone.start.StartFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The six parts of one platform. A part that dies is told about, not restarted: the others must live without it. */
public final class Parts implements AutoCloseable {

    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(2);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(6);

    private final Home home;
    private final Ports ports;
    private final JvmProfile profile;
    private final Progress progress;
    private final String marker;
    private final ChildRecord record;
    private final Map<Part, PartProcess> processes = new EnumMap<>(Part.class);
    private final Map<Part, ExtractedJar> layouts = new ConcurrentHashMap<>();
    private final HealthProbe probe = new HealthProbe();

    public Parts(Home home, Ports ports, JvmProfile profile, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.profile = profile;
        this.progress = progress;
        this.marker = "-Dliaison.home=" + home.root();
        this.record = new ChildRecord(home.run("children"), marker);
    }

    /** Ends parts that a killed launcher of this folder left running; returns how many. */
    public int endOrphans() {
        return record.endOrphans();
    }

    /** Lays the part's jar out as files, where that has not been done yet; may run side by side for several parts. */
    public void layOut(Part part, Path bootJar) {
        layouts.put(part, ExtractedJar.of(part, bootJar, home.parts()));
    }

    /**
     * Gets a part ready to be started.
     *
     * @param addition a jar beside the part's own on its class path
     */
    public synchronized void prepare(Part part, Optional<Path> addition, Map<String, String> environment) {
        ExtractedJar layout = requireNonNull(layouts.get(part), "the part has not been laid out");
        processes.put(
                part,
                new PartProcess(
                        part,
                        LaunchCommand.of(part, profile, layout, addition, marker),
                        environment,
                        home.data(part.id()),
                        home.log(part.id()),
                        record,
                        this::died));
    }

    private void died(Part part, int exit) {
        progress.say("%s HAS DIED (exit code %d). The others go on without it. Its log: %s"
                .formatted(part.id(), exit, home.log(part.id())));
    }

    public void start(Part part) {
        process(part).start();
    }

    /** Waits until the part answers on its management port. */
    public void awaitReady(Part part) {
        awaitReady(List.of(part), ready -> {});
    }

    /** Waits until all of them answer on their management ports; a part that ends meanwhile ends the waiting. */
    public void awaitReady(Collection<Part> starting, Consumer<Part> onReady) {
        List<Part> waiting = new ArrayList<>(starting);
        long deadline = System.nanoTime() + PATIENCE_AT_START.toNanos();
        while (!waiting.isEmpty()) {
            for (Part part : List.copyOf(waiting)) {
                if (probe.isUp(ports.management(part))) {
                    waiting.remove(part);
                    onReady.accept(part);
                } else if (!isRunning(part)) {
                    throw process(part).failure();
                }
            }
            requireTimeLeft(waiting, deadline);
            probe.pause();
        }
    }

    private void requireTimeLeft(List<Part> waiting, long deadline) {
        if (!waiting.isEmpty() && System.nanoTime() > deadline) {
            Part part = waiting.get(0);
            throw new StartFailure("%s is not ready after %d s. Its log: %s"
                    .formatted(part.id(), PATIENCE_AT_START.toSeconds(), home.log(part.id())));
        }
    }

    /** Ends a part as {@code kill -9} would, and waits until it is gone. */
    public void kill(Part part) {
        process(part).kill();
        process(part).awaitEnd(PATIENCE_AT_STOP);
    }

    /** Stops a part properly. */
    public void stop(Part part) {
        process(part).requestStop();
        process(part).awaitEnd(PATIENCE_AT_STOP);
    }

    public boolean isRunning(Part part) {
        return process(part).isRunning();
    }

    /** The parts that run now. */
    public synchronized List<Part> running() {
        return processes.entrySet().stream()
                .filter(entry -> entry.getValue().isRunning())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The numbers of the processes that run now. */
    public synchronized List<Long> processIds() {
        return processes.values().stream()
                .filter(PartProcess::isRunning)
                .map(PartProcess::pid)
                .toList();
    }

    private synchronized PartProcess process(Part part) {
        PartProcess process = processes.get(part);
        if (process == null) {
            throw new IllegalStateException(part.id() + " is not part of this run");
        }
        return process;
    }

    /** Stops the gateway, so that nothing comes in any more, then the services side by side. */
    @Override
    public void close() {
        Map<Part, PartProcess> all = copy();
        stopTogether(Optional.ofNullable(all.remove(Part.GATEWAY)).map(List::of).orElse(List.of()));
        stopTogether(all.values());
    }

    private synchronized Map<Part, PartProcess> copy() {
        return new EnumMap<>(processes);
    }

    private static void stopTogether(Collection<PartProcess> stopping) {
        stopping.forEach(PartProcess::requestStop);
        CompletableFuture.allOf(stopping.stream()
                        .map(process -> CompletableFuture.runAsync(() -> process.awaitEnd(PATIENCE_AT_STOP)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
