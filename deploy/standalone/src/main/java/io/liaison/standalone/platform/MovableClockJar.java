package io.liaison.standalone.platform;

import io.liaison.clock.MovableClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Finds the movable clock as a file, which the parts need on their class path and no jar of theirs contains. */
final class MovableClockJar {

    private MovableClockJar() {}

    /** Where it is; copied out into the folder if it lies inside the launcher's own jar. */
    static Path in(Path folder) {
        URL source = MovableClock.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return source.getProtocol().equals("file")
                    ? Path.of(source.toURI())
                    : copy(source, folder.resolve("movable-clock.jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path copy(URL source, Path target) throws IOException {
        URLConnection connection = source.openConnection();
        URL jar = connection instanceof JarURLConnection inside ? inside.getJarFileURL() : source;
        try (InputStream content = jar.openStream()) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
