package io.liaison.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path directory;

    @Test
    void shouldForgetDataButKeepExtractedParts() throws IOException {
        Home home = new Home(directory);
        home.createDirectories();
        Files.writeString(home.data("secrets.properties"), "x");
        Files.createDirectories(home.parts().resolve("gateway-1"));

        home.empty();

        assertThat(home.hasData()).isFalse();
        assertThat(home.parts().resolve("gateway-1")).exists();
    }

    @Test
    void shouldKeepTheLogsOfTheRunBeforeAndOfNoneEarlier() throws IOException {
        Home home = new Home(directory);
        home.createDirectories();
        Files.writeString(home.log("gateway"), "first");
        home.keepPreviousLogs();
        Files.writeString(home.log("gateway"), "second");

        home.keepPreviousLogs();

        assertThat(home.log("gateway")).doesNotExist();
        assertThat(home.log("gateway.previous")).hasContent("second");
    }

    @Test
    void shouldDrawASecretOnceAndKeepIt() {
        Home home = new Home(directory);

        String drawn = new Secrets(home).of("gateway");

        assertThat(new Secrets(home).of("gateway")).isEqualTo(drawn).hasSizeGreaterThan(30);
        assertThat(new Secrets(home).of("database")).isNotEqualTo(drawn);
    }
}
