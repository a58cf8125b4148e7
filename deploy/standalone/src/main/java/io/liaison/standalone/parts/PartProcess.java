package io.liaison.standalone.parts;

import io.liaison.standalone.start.StartFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One part: started, watched, stopped. */
final class PartProcess {

    private static final int LAST_LINES = 25;

    private final Part part;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;
    private final Path log;
    private final ChildRecord record;
    private final BiConsumer<Part, Integer> onDeath;
    private @Nullable Process process;
    private boolean endExpected;

    PartProcess(
            Part part,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            ChildRecord record,
            BiConsumer<Part, Integer> onDeath) {
        this.part = part;
        this.command = command;
        this.environment = environment;
        this.folder = folder;
        this.log = log;
        this.record = record;
        this.onDeath = onDeath;
    }

    synchronized void start() {
        if (isRunning()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(nothing())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(PartProcess::isSettingOfOurs);
            builder.environment().putAll(environment);
            endExpected = false;
            Process started = builder.start();
            process = started;
            record.add(started.toHandle());
            var unused = started.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started".formatted(part.id()), e);
        }
    }

    private static ProcessBuilder.Redirect nothing() {
        return ProcessBuilder.Redirect.from(new File(Java.isWindows() ? "NUL" : "/dev/null"));
    }

    /** Settings meant for another program of the same frameworks must not leak in from the user's environment. */
    private static boolean isSettingOfOurs(String variable) {
        return variable.matches("(SPRING|SERVER|MANAGEMENT|LIAISON|LOGGING|RESILIENCE4J)_.*");
    }

    private void ended(Process ended) {
        record.remove(ended.toHandle());
        if (!isEndExpected()) {
            onDeath.accept(part, ended.exitValue());
        }
    }

    private synchronized boolean isEndExpected() {
        return endExpected;
    }

    synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Asks it to end. */
    synchronized void requestStop() {
        endExpected = true;
        if (process != null) {
            process.destroy();
        }
    }

    /** Ends it as {@code kill -9} would. */
    synchronized void kill() {
        endExpected = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** Waits for the end, and forces it when that takes too long. */
    void awaitEnd(Duration patience) {
        Process ending = current();
        if (ending == null) {
            return;
        }
        try {
            if (!ending.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                ending.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    /** What to tell when it ended although it should run. */
    StartFailure failure() {
        return new StartFailure(
                "%s has ended instead of starting. The end of its log, %s:%n%s".formatted(part.id(), log, lastLines()));
    }

    private String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(not readable: %s)".formatted(e.getMessage());
        }
    }
}
