package io.liaison.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path directory;

    private Home home;

    @BeforeEach
    void createHome() {
        home = new Home(directory);
        home.createDirectories();
    }

    @Test
    void shouldRefuseASecondLauncherOnTheSameFolder() {
        try (HomeLock first = HomeLock.take(home)) {
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
            assertThat(first.leftByKilledRun()).isFalse();
        }
    }

    @Test
    void shouldGiveTheFolderBack() {
        HomeLock.take(home).close();

        try (HomeLock second = HomeLock.take(home)) {
            assertThat(second.leftByKilledRun()).isFalse();
        }
    }

    @Test
    void shouldTellThatTheLastRunWasKilled() throws IOException {
        Files.writeString(home.run("launcher.pid"), "1");

        try (HomeLock lock = HomeLock.take(home)) {
            assertThat(lock.leftByKilledRun()).isTrue();
        }
    }
}
