package io.liaison.standalone.parts;

import io.liaison.standalone.data.Home;
import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A part's executable jar, laid out as files: that starts faster than from inside the jar, and lets another jar stand
 * beside it on the class path.
 *
 * @param jar the part's own classes; its manifest names the libraries beside it
 * @param mainClass what to run
 */
record ExtractedJar(Path jar, String mainClass) {

    /** Lays the jar out, unless that has been done for exactly this jar. */
    static ExtractedJar of(Part part, Path bootJar, Path folder) {
        if (!Files.isRegularFile(bootJar)) {
            throw new StartFailure(
                    "The jar of %s is missing: %s. Build it first: mvn package".formatted(part.id(), bootJar));
        }
        try (JarFile content = new JarFile(bootJar.toFile())) {
            String mainClass = content.getManifest().getMainAttributes().getValue("Start-Class");
            if (mainClass == null) {
                throw new StartFailure("%s is no executable jar of Spring Boot".formatted(bootJar));
            }
            Path layout = folder.resolve(part.id() + "-" + fingerprint(bootJar, content));
            if (!Files.isDirectory(layout)) {
                forgetOthers(part, folder);
                extract(bootJar, layout);
            }
            return new ExtractedJar(layout.resolve(bootJar.getFileName()), mainClass);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of name, and of the entries' names, sizes and checksums, which the jar lists: as good as one of all bytes. */
    private static String fingerprint(Path file, JarFile jar) {
        MessageDigest digest = sha256();
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        jar.stream()
                .map(ExtractedJar::line)
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static String line(JarEntry entry) {
        return "%s %d %d\n".formatted(entry.getName(), entry.getSize(), entry.getCrc());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forgetOthers(Part part, Path folder) throws IOException {
        List<Path> others;
        try (Stream<Path> layouts = Files.list(folder)) {
            others = layouts.filter(layout -> layout.getFileName().toString().startsWith(part.id() + "-"))
                    .toList();
        }
        others.forEach(Home::deleteTree);
    }

    /** Under another name first: a killed launcher must not leave half a layout behind. */
    private static void extract(Path bootJar, Path layout) throws IOException {
        Path unfinished = layout.resolveSibling(layout.getFileName() + ".unfinished");
        Process tool = new ProcessBuilder(
                        Java.executable(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        bootJar.toAbsolutePath().toString(),
                        "extract",
                        "--destination",
                        unfinished.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (Java.exitOf(tool) != 0) {
            throw new StartFailure("%s cannot be extracted: %s".formatted(bootJar, said));
        }
        Files.move(unfinished, layout, StandardCopyOption.ATOMIC_MOVE);
    }
}
