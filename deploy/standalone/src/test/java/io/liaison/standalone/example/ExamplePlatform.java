package io.liaison.standalone.example;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import io.liaison.standalone.platform.PlatformOptions;
import io.liaison.standalone.platform.StandalonePlatform;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** A platform of its own for one play: new folder, free ports, the clock at 9 o'clock of 6 May 2024. */
final class ExamplePlatform {

    private static final Instant BEGIN = Instant.parse("2024-05-06T01:00:00Z");
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private ExamplePlatform() {}

    static StandalonePlatform start() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/example")), "play");
            return StandalonePlatform.start(
                    new PlatformOptions(home, true, false, Ports.free(), jars(), true, BEGIN), ExamplePlatform::print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Part, Path> jars() throws IOException {
        Map<Part, Path> jars = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            try (Stream<Path> built = Files.list(Path.of("../..", part.id(), "target"))) {
                built.filter(file -> file.toString().endsWith(".jar"))
                        .findFirst()
                        .ifPresent(jar -> jars.put(part, jar));
            }
        }
        return jars;
    }

    static void print(String line) {
        OUT.println(line);
    }
}
