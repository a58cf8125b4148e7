package io.liaison.standalone.example;

import io.liaison.standalone.platform.StandalonePlatform;
import io.liaison.standalone.platform.TestPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A platform of its own for one play: new folder, free ports, the clock at 9 o'clock of 6 May 2024. */
final class ExamplePlatform {

    private static final Instant BEGIN = Instant.parse("2024-05-06T01:00:00Z");

    private ExamplePlatform() {}

    static StandalonePlatform start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/example")), "play");
            return StandalonePlatform.start(TestPlatform.in(home, BEGIN), ExamplePlatform::print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void print(String line) {
        System.out.println(line);
    }
}
