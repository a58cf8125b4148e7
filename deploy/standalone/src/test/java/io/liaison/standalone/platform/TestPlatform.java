package io.liaison.standalone.platform;

import io.liaison.standalone.parts.JvmProfile;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Options of a platform under test: a folder of its own, free ports, the jars that the modules beside have built. */
public final class TestPlatform {

    private TestPlatform() {}

    public static PlatformOptions in(Path home) {
        return options(home, null);
    }

    public static PlatformOptions in(Path home, Instant clockStart) {
        return options(home, clockStart);
    }

    private static PlatformOptions options(Path home, @Nullable Instant clockStart) {
        return new PlatformOptions(home, false, false, Ports.free(), jars(), JvmProfile.SMALL, true, clockStart);
    }

    private static Map<Part, Path> jars() {
        Map<Part, Path> jars = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            jars.put(part, jar(part));
        }
        return jars;
    }

    /** A part's executable jar. */
    public static Path jar(Part part) {
        Path modules = Path.of(System.getProperty("liaison.modules", "../.."));
        return jar(modules.resolve(part.id()).resolve("target"), part.id());
    }

    private static Path jar(Path target, String id) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(id + "-[0-9].*\\.jar"))
                    .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("mvn package has built no jar in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
