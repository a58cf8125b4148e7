package io.liaison.standalone.parts;

import io.liaison.standalone.start.StartFailure;
import java.nio.file.Path;

/** The Java that this launcher itself runs on. */
final class Java {

    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java")
                .toString();
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static int exitOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new StartFailure("Interrupted while waiting for a process", e);
        }
    }
}
