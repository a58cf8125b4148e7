package io.liaison.benchmark;

import io.liaison.benchmark.Initiators.Initiator;
import io.liaison.benchmark.Observation.Seen;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.platform.PlatformOptions;
import io.liaison.standalone.start.ConsoleProgress;
import io.liaison.standalone.start.Progress;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/** Measures submissions through the gateway, then the same statements without the platform, and compares. */
public final class Benchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static final int CONNECTIONS = 32;
    private static final int ALONE = 100;
    private static final int FEWEST = 320;
    private static final int MOST = 20_000;
    private static final int USUAL = 3_000;

    private final MeasuredPlatform platform;
    private final Pgbench pgbench;
    private final Progress progress;
    private final int submissions;

    private Benchmark(MeasuredPlatform platform, Pgbench pgbench, Progress progress, int submissions) {
        this.platform = platform;
        this.pgbench = pgbench;
        this.progress = progress;
        this.submissions = submissions;
    }

    public static void main(String[] arguments) {
        int exit = 1;
        try {
            int submissions = submissions(arguments);
            System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            Measurement measured = measure(submissions);
            new Report(OUT).print(measured);
            exit = measured.failures().isEmpty() ? 0 : 1;
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
            throw new BenchmarkFailure("The only argument is the number of submissions");
        }
        int submissions = Integer.parseInt(arguments[0]);
        if (submissions < FEWEST || submissions > MOST) {
            throw new BenchmarkFailure("The number of submissions must be from %d to %d".formatted(FEWEST, MOST));
        }
        return submissions;
    }

    private static Measurement measure(int submissions) throws InterruptedException {
        Progress progress = new ConsoleProgress(OUT);
        PlatformOptions options = PlatformOptions.of(System.getProperties(), List.of());
        Pgbench pgbench = new Pgbench(Path.of(System.getProperty("liaison.benchmark.pgbench", "pgbench")));
        try (MeasuredPlatform platform = MeasuredPlatform.start(options, progress)) {
            return new Benchmark(platform, pgbench, progress, submissions).run();
        }
    }

    private Measurement run() throws InterruptedException {
        try (Load load = new Load();
                ForeignConsumer consumer =
                        new ForeignConsumer(platform.platform().bootstrapServers())) {
            List<Initiator> initiators = Initiators.signIn(platform.platform(), CONNECTIONS);
            progress.say("%d sessions are signed in".formatted(initiators.size()));

            List<Draft> warmUp = load.createDrafts(initiators, Math.max(FEWEST, submissions / 5));
            List<Draft> single = load.createDrafts(initiators.subList(0, 1), ALONE);
            List<Draft> drafts = load.createDrafts(initiators, submissions);
            progress.say("Drafts are created: %d, about %d bytes each".formatted(drafts.size(), draftSize()));

            Load.Result warm = load.submit(warmUp);
            progress.say("Warm-up: %.0f submissions per second".formatted(warm.rate()));
            platform.settle();
            Load.Result alone = load.submit(single);
            platform.settle();
            platform.checkpoint();
            Seen<Load.Result> gateway = Observation.of(platform, Part.REQUEST.database(), () -> load.submit(drafts));
            progress.say("Through the gateway: %.0f submissions per second"
                    .formatted(gateway.result().rate()));

            platform.settle();
            checkNumbers();
            Map<UUID, Instant> commits = platform.commits();
            Latencies delays = consumer.delays(gateway.result().successes(), commits);
            Latencies delaysAlone = consumer.delays(alone.successes(), commits);
            return new Measurement(CONNECTIONS, alone, gateway, bare(gateway.result()), delaysAlone, delays);
        }
    }

    private void checkNumbers() {
        try (Database requests = platform.requests()) {
            Numbers.requireWithoutGaps(Numbers.in(requests));
        }
    }

    private long draftSize() {
        try (Database requests = platform.requests()) {
            return requests.query("select avg(octet_length(form::text))::bigint from request", row -> row.getLong(1))
                    .get(0);
        }
    }

    private Seen<Pgbench.Result> bare(Load.Result gateway) {
        try (BareLimit bare = new BareLimit(platform, pgbench, CONNECTIONS)) {
            progress.say("pgbench runs the same statements");
            int transactions = bare.prepare(gateway.elapsed());
            return Observation.of(platform, BareLimit.DATABASE, () -> bare.run(transactions));
        }
    }
}
