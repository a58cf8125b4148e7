package io.liaison.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import io.liaison.standalone.platform.TestPlatform;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, as people start it; killed, and started again on what it left. */
class KilledLauncherIT {

    @TempDir
    Path directory;

    private final Ports ports = Ports.free();
    private final List<Process> launchers = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process launcher : launchers) {
            launcher.destroy();
            launcher.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void shouldStartAgainAfterBeingKilled() throws Exception {
        Process killedEarly = launcher();
        awaitLine(killedEarly, "Kafka ");
        killedEarly.destroyForcibly().waitFor();

        Process killed = launcher();
        assertThat(awaitLine(killed, "Liaison is ready")).anyMatch(line -> line.contains("The last run was killed"));
        killed.destroyForcibly().waitFor();

        Process second = launcher();
        assertThat(awaitLine(second, "Liaison is ready")).anyMatch(line -> line.contains("6 parts and PostgreSQL"));

        long before = System.nanoTime();
        second.destroy();
        assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before)).isLessThan(20);
        assertThat(ProcessHandle.allProcesses().filter(this::belongsToThisRun)).isEmpty();
    }

    private boolean belongsToThisRun(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(directory.toString()))
                .isPresent();
    }

    private Process launcher() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dliaison.data=" + directory));
        for (Part part : Part.values()) {
            command.add("-Dliaison.jar." + part.id() + "=" + TestPlatform.jar(part));
        }
        ports.byProperty().forEach((property, port) -> command.add("-D" + property + "=" + port));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Standalone.class.getName()));
        Process launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
        launchers.add(launcher);
        return launcher;
    }

    /** The lines up to the one that is waited for. */
    private static List<String> awaitLine(Process launcher, String part) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(part)) {
                return lines;
            }
        }
        throw new AssertionError("The launcher ended:\n" + String.join("\n", lines));
    }
}
