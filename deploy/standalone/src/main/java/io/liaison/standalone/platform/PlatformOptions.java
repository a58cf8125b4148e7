package io.liaison.standalone.platform;

import io.liaison.standalone.parts.JvmProfile;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import io.liaison.standalone.start.StartFailure;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts the platform may choose.
 *
 * @param home folder of data, logs and extracted parts
 * @param fresh whether to forget the data of earlier runs
 * @param demo whether to play the worked example after the start
 * @param jars the executable jar of each part
 * @param jvm how the parts' virtual machines are set
 * @param movableClock whether the parts' clock can be moved
 * @param clockStart what the parts' clock shows at a start without data; absent for real time
 */
public record PlatformOptions(
        Path home,
        boolean fresh,
        boolean demo,
        Ports ports,
        Map<Part, Path> jars,
        JvmProfile jvm,
        boolean movableClock,
        @Nullable Instant clockStart) {

    /** When the worked example begins. */
    private static final Instant DEMO_START = Instant.parse("2024-05-06T01:00:00Z");

    public PlatformOptions {
        jars = Map.copyOf(jars);
    }

    /** From {@code -D} properties and from arguments such as {@code --fresh}. */
    public static PlatformOptions of(Properties properties, List<String> arguments) {
        for (String argument : arguments) {
            if (!List.of("--fresh", "--demo").contains(argument)) {
                throw new StartFailure("There is no argument %s: only --fresh and --demo".formatted(argument));
            }
        }
        boolean demo = arguments.contains("--demo") || isOn(properties, "demo");
        return new PlatformOptions(
                Path.of(text(properties, "liaison.data").orElse(".liaison")),
                arguments.contains("--fresh") || isOn(properties, "fresh"),
                demo,
                Ports.of(properties),
                jars(properties),
                jvm(properties),
                isClockMovable(properties),
                clockStart(properties)
                        .or(() -> demo ? Optional.of(DEMO_START) : Optional.empty())
                        .orElse(null));
    }

    private static boolean isOn(Properties properties, String name) {
        return text(properties, name).filter(value -> !value.equals("false")).isPresent();
    }

    /** Empty counts as absent: a build tool hands on what nobody has set. */
    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Where nothing else is said, the parts that have been built beside the launcher. */
    private static Map<Part, Path> jars(Properties properties) {
        Map<Part, Path> jars = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            text(properties, "liaison.jar." + part.id()).map(Path::of).ifPresent(jar -> jars.put(part, jar));
        }
        if (jars.size() < Part.values().length) {
            throw new StartFailure("""
                    The jars of the parts are not named. Start with: mvn -Prun
                    (or name each one: -Dliaison.jar.<part>=<file>)""");
        }
        return jars;
    }

    private static JvmProfile jvm(Properties properties) {
        String jvm = text(properties, "liaison.jvm").orElse("small");
        return switch (jvm) {
            case "small" -> JvmProfile.SMALL;
            case "production" -> JvmProfile.PRODUCTION;
            default -> throw new StartFailure("-Dliaison.jvm=%s is neither small nor production".formatted(jvm));
        };
    }

    private static boolean isClockMovable(Properties properties) {
        String clock = text(properties, "liaison.clock").orElse("movable");
        if (!List.of("movable", "real").contains(clock)) {
            throw new StartFailure("-Dliaison.clock=%s is neither movable nor real".formatted(clock));
        }
        return clock.equals("movable");
    }

    private static Optional<Instant> clockStart(Properties properties) {
        Optional<String> start = text(properties, "liaison.clock.start");
        try {
            return start.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw new StartFailure(
                    "-Dliaison.clock.start=%s is no instant such as 2024-05-06T09:00:00+08:00"
                            .formatted(start.orElse("")),
                    e);
        }
    }
}
