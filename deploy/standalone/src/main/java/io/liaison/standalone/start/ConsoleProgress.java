package io.liaison.standalone.start;

import java.io.PrintStream;
import java.time.Duration;

/** Lines with the seconds since the start. */
public final class ConsoleProgress implements Progress {

    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    public ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void say(String line) {
        out.printf("%6.1f s  %s%n", elapsed().toMillis() / 1000.0, line);
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
