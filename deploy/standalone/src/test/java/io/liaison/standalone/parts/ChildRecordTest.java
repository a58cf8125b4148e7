package io.liaison.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordTest {

    private static final String OURS = "-Dliaison.home=ours";

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void shouldEndWhatAnEarlierLauncherLeftRunning() throws Exception {
        Process left = sleeper(OURS);
        record(OURS).add(left.toHandle());

        assertThat(record(OURS).endOrphans()).isEqualTo(1);

        assertThat(left.waitFor()).isNotZero();
        assertThat(directory.resolve("children")).doesNotExist();
    }

    @Test
    void shouldSpareAProcessOfAnotherPlatform() throws Exception {
        Process other = sleeper("-Dliaison.home=theirs");
        record(OURS).add(other.toHandle());

        assertThat(record(OURS).endOrphans()).isZero();

        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void shouldSpareAProcessThatStartedAtAnotherTime() throws Exception {
        Process other = sleeper(OURS);
        Files.writeString(
                directory.resolve("children"), other.pid() + " " + Instant.now().minusSeconds(600));

        assertThat(record(OURS).endOrphans()).isZero();

        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void shouldForgetWhatHasEnded() throws Exception {
        Process ended = sleeper(OURS);
        ChildRecord record = record(OURS);
        record.add(ended.toHandle());

        record.remove(ended.toHandle());

        assertThat(record(OURS).endOrphans()).isZero();
        assertThat(ended.isAlive()).isTrue();
    }

    private ChildRecord record(String marker) {
        return new ChildRecord(directory.resolve("children"), marker);
    }

    private Process sleeper(String marker) throws IOException {
        Process process = new ProcessBuilder(
                        Java.executable(),
                        marker,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName())
                .start();
        started.add(process);
        return process;
    }

    /** Waits to be ended. */
    static final class Sleeper {

        private Sleeper() {}

        public static void main(String[] arguments) throws IOException {
            int end = System.in.read();
            System.exit(end);
        }
    }
}
