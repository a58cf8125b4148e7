package io.liaison.benchmark;

import io.liaison.benchmark.Observation.Seen;
import io.liaison.benchmark.OpenRequests.Place;
import io.liaison.standalone.http.Answer;
import io.liaison.standalone.http.PersonSession;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.people.DemoPerson;
import io.liaison.standalone.start.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** How long a page of the review queue takes over very many open requests, beside the same statements alone. */
final class QueueBenchmark {

    private static final int CONNECTIONS = 8;
    private static final int PER_SECOND = 40;
    private static final int LIMIT = 20;
    private static final int RAISED_EACH = 10;
    private static final Duration MEASURED = Duration.ofSeconds(60);

    /** Below the gateway's limit per person: there is one administrator. */
    private static final int WARM_UP_PER_SECOND = 80;

    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(8);

    /** Share of the machine: with less than this, compilers are done with what a page takes. */
    private static final double COMPILED = 0.02;

    private static final Path FIRST = Path.of("deploy/benchmark/queue-first.sql");
    private static final Path DEEP = Path.of("deploy/benchmark/queue-deep.sql");
    private static final List<String> PAGES = List.of("first page", "deep page, behind nine tenths of the queue");

    private final MeasuredPlatform platform;
    private final Pgbench pgbench;
    private final Progress progress;

    QueueBenchmark(MeasuredPlatform platform, Pgbench pgbench, Progress progress) {
        this.platform = platform;
        this.pgbench = pgbench;
        this.progress = progress;
    }

    QueueMeasurement run() throws InterruptedException {
        try (Load load = new Load();
                Database requests = platform.requests()) {
            load.raise(Initiators.signIn(platform.platform(), 4), RAISED_EACH);
            platform.settle();
            OpenRequests open = new OpenRequests(requests);
            open.fill();
            progress.say("There are %d open requests".formatted(OpenRequests.COUNT));
            Place deep = open.deep();
            List<PersonSession> administrators = administrators();
            String path = "/api/review/queue?limit=" + LIMIT;
            List<String> paths = List.of(path, path + "&cursor=" + deep.cursor());
            requirePages(administrators.get(0), paths, List.of(open.at(0).id(), open.next(deep)));
            warmUp(load, administrators, paths);
            return measured(load, open, deep, administrators, paths);
        }
    }

    /** Until the virtual machines have compiled what a page takes, as those of an installation have. */
    private void warmUp(Load load, List<PersonSession> administrators, List<String> paths) {
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        double compilers;
        do {
            ProcessorTimes before = ProcessorTimes.now(platform.platform());
            new FixedRate(load, WARM_UP_PER_SECOND).run(administrators, WINDOW, paths);
            compilers = ProcessorTimes.now(platform.platform()).compilersSince(before);
            progress.say("Warm-up: compilers took %.1f %% of the processors".formatted(100 * compilers));
        } while (compilers > COMPILED && System.nanoTime() < end);
    }

    private QueueMeasurement measured(
            Load load, OpenRequests open, Place deep, List<PersonSession> administrators, List<String> paths)
            throws InterruptedException {
        platform.settle();
        platform.checkpoint();
        Seen<List<FixedRate.Call>> gateway = Observation.of(
                platform,
                Part.REQUEST.database(),
                () -> new FixedRate(load, PER_SECOND).run(administrators, MEASURED, paths));
        progress.say("Through the gateway: %d pages".formatted(gateway.result().size()));
        Map<String, String> values = values(deep);
        pgbench.atRate(platform.superuser(), Part.REQUEST.database(), load(Duration.ofSeconds(10)), values, scripts());
        Seen<List<Latencies>> bare = Observation.of(
                platform,
                Part.REQUEST.database(),
                () -> pgbench.atRate(platform.superuser(), Part.REQUEST.database(), load(MEASURED), values, scripts()));
        List<List<String>> plans = scripts().stream()
                .map(script -> open.plan(filled(script, values)))
                .toList();
        return new QueueMeasurement(CONNECTIONS, PER_SECOND, PAGES, gateway, bare, plans);
    }

    private static List<Path> scripts() {
        return List.of(FIRST, DEEP);
    }

    private static Pgbench.Rate load(Duration duration) {
        return new Pgbench.Rate(CONNECTIONS, PER_SECOND, duration);
    }

    /** What the scripts' variables stand for. */
    private static Map<String, String> values(Place deep) {
        return Map.of(
                "now", Instant.now().toString(),
                "limit", String.valueOf(LIMIT + 1),
                "rank", String.valueOf(deep.rank()),
                "submitted_at", deep.submittedAt().toString(),
                "id", deep.id().toString());
    }

    private static String filled(Path script, Map<String, String> values) {
        String statement = Texts.file(script).replaceAll("(?m)^--.*$", "").strip();
        for (Map.Entry<String, String> value : values.entrySet()) {
            statement = statement.replaceAll(":" + value.getKey() + "\\b", "'" + value.getValue() + "'");
        }
        return statement;
    }

    private List<PersonSession> administrators() {
        List<String> people = DemoDirectory.load().people().stream()
                .filter(person -> person.role() == DemoPerson.Role.ADMINISTRATOR)
                .map(DemoPerson::id)
                .toList();
        return IntStream.range(0, CONNECTIONS)
                .mapToObj(index -> platform.platform().signIn(people.get(index % people.size())))
                .toList();
    }

    /** That both read the same: each page begins with the request the database says. */
    private static void requirePages(PersonSession administrator, List<String> paths, List<UUID> first) {
        for (int page = 0; page < paths.size(); page++) {
            Answer answer = administrator.get(paths.get(page)).require(200);
            String begin = answer.text("/items/0/id");
            if (!begin.equals(first.get(page).toString())
                    || !answer.body().at("/items/" + LIMIT).isMissingNode()) {
                throw new BenchmarkFailure(
                        "%s begins with %s instead of %s".formatted(answer.call(), begin, first.get(page)));
            }
        }
    }
}
