package io.liaison.standalone.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line of a part. */
final class LaunchCommand {

    private static final List<String> FLAGS =
            List.of("-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true");

    /** A terminal sends Ctrl-C to the whole group of processes; the parts wait for the launcher, who knows the order. */
    private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "liaison");

    private LaunchCommand() {}

    static List<String> of(
            Part part, JvmProfile profile, ExtractedJar extracted, Optional<Path> addition, String marker) {
        List<String> command = new ArrayList<>();
        if (!Java.isWindows()) {
            command.addAll(DEAF_TO_CTRL_C);
        }
        command.add(Java.executable());
        command.addAll(FLAGS);
        command.addAll(profile.flags(part));
        command.addAll(classDataSharing(extracted));
        command.add(marker);
        command.add("-cp");
        command.add(
                extracted.jar() + addition.map(jar -> File.pathSeparator + jar).orElse(""));
        command.add(extracted.mainClass());
        return command;
    }

    /** From JDK 19 on the virtual machine keeps the archive of loaded classes itself. */
    private static List<String> classDataSharing(ExtractedJar extracted) {
        if (Runtime.version().feature() < 19) {
            return List.of();
        }
        Path archive = extracted.jar().resolveSibling("classes.jsa");
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);
    }
}
