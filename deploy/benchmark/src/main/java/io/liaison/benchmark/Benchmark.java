package io.liaison.benchmark;

import io.liaison.standalone.platform.PlatformOptions;
import io.liaison.standalone.start.ConsoleProgress;
import io.liaison.standalone.start.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/** Measures through the gateway, then the same statements without the platform, and compares. */
public final class Benchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int FEWEST = 320;
    private static final int MOST = 20_000;
    private static final int USUAL = 2_000;

    private Benchmark() {}

    /** Arguments: none, the number of submissions, or {@code queue}. */
    public static void main(String[] arguments) {
        int exit = 1;
        try {
            boolean queue = List.of(arguments).equals(List.of("queue"));
            int submissions = queue ? 0 : submissions(arguments);
            System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            exit = (queue ? queue() : submit(submissions)) ? 0 : 1;
        } catch (InterruptedException e) {
            OUT.println("The run was interrupted");
        } catch (RuntimeException e) {
            OUT.println("No figures: " + e.getMessage());
        }
        // Threads of the broker would keep the process alive.
        System.exit(exit);
    }

    private static int submissions(String[] arguments) {
        if (arguments.length == 0) {
            return USUAL;
        }
        if (arguments.length > 1 || !arguments[0].matches("\\d{1,6}")) {
            throw new BenchmarkFailure("The only argument is the number of submissions, or queue");
        }
        int submissions = Integer.parseInt(arguments[0]);
        if (submissions < FEWEST || submissions > MOST) {
            throw new BenchmarkFailure("The number of submissions must be from %d to %d".formatted(FEWEST, MOST));
        }
        return submissions;
    }

    private static boolean submit(int submissions) throws InterruptedException {
        Progress progress = new ConsoleProgress(OUT);
        try (MeasuredPlatform platform = MeasuredPlatform.start(options(), progress)) {
            Measurement measured = new SubmissionBenchmark(platform, pgbench(), progress, submissions).run();
            new Report(OUT).print(measured);
            return measured.failures().isEmpty();
        }
    }

    private static boolean queue() throws InterruptedException {
        Progress progress = new ConsoleProgress(OUT);
        try (MeasuredPlatform platform = MeasuredPlatform.start(options(), progress)) {
            QueueMeasurement measured = new QueueBenchmark(platform, pgbench(), progress).run();
            new QueueReport(OUT).print(measured);
            return measured.failures().isEmpty();
        }
    }

    private static PlatformOptions options() {
        return PlatformOptions.of(System.getProperties(), List.of());
    }

    private static Pgbench pgbench() {
        return new Pgbench(Path.of(System.getProperty("liaison.benchmark.pgbench", "pgbench")));
    }
}
