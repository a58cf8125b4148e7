package io.liaison.benchmark;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.embedded.EmbeddedDatabaseServer;
import io.liaison.standalone.data.Home;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.platform.PlatformOptions;
import io.liaison.standalone.platform.StandalonePlatform;
import io.liaison.standalone.start.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A fresh platform whose PostgreSQL also keeps when transactions were committed and what statements were run. */
final class MeasuredPlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final StandalonePlatform platform;

    private MeasuredPlatform(StandalonePlatform platform) {
        this.platform = platform;
    }

    static MeasuredPlatform start(PlatformOptions options, Progress progress) {
        Home home = new Home(options.home());
        home.empty();
        home.createDirectories();
        setUpServer(home, options.ports().postgresql());
        PlatformOptions kept = new PlatformOptions(
                options.home(),
                false,
                false,
                options.ports(),
                options.jars(),
                options.jvm(),
                options.movableClock(),
                null);
        MeasuredPlatform measured = new MeasuredPlatform(StandalonePlatform.start(kept, progress));
        try (Database postgres = measured.database("postgres")) {
            postgres.execute("create extension pg_stat_statements");
        }
        return measured;
    }

    /** Settings that only a start of the server takes up; they stay with its data. */
    private static void setUpServer(Home home, int port) {
        try (EmbeddedDatabaseServer server = EmbeddedDatabaseServer.keptIn(home.data("postgresql"), port)) {
            server.start();
            try (Database postgres = Database.connect(server.superuser(), "postgres")) {
                postgres.execute(
                        "alter system set track_commit_timestamp = on",
                        "alter system set shared_preload_libraries = 'pg_stat_statements'");
            }
        }
    }

    StandalonePlatform platform() {
        return platform;
    }

    /** The request service's database. */
    Database requests() {
        return database(Part.REQUEST.database());
    }

    Database database(String name) {
        return Database.connect(superuser(), name);
    }

    DatabaseCoordinates superuser() {
        return new DatabaseCoordinates("localhost", platform.ports().postgresql(), "postgres", "postgres", "");
    }

    /**
     * When each submission was committed. Told by the rows of the audit trail, which nobody changes afterwards: the
     * outbox's rows bear the mark of the relay that published them.
     */
    Map<UUID, Instant> commits() {
        Map<UUID, Instant> commits = new HashMap<>();
        try (Database requests = requests()) {
            requests.query(
                            "select request_id, pg_xact_commit_timestamp(xmin) as at from audit_entry where act = 'submit'",
                            row -> Map.entry(
                                    row.getObject("request_id", UUID.class),
                                    row.getTimestamp("at").toInstant()))
                    .forEach(commit -> commits.put(commit.getKey(), commit.getValue()));
        }
        return commits;
    }

    /** Waits until nothing is under way any more. */
    void settle() throws InterruptedException {
        List<String> open = platform.settle(PATIENCE);
        if (!open.isEmpty()) {
            throw new BenchmarkFailure("After %d s there is still under way: %s".formatted(PATIENCE.toSeconds(), open));
        }
    }

    /** Has dirty pages written, so that each measurement begins alike. */
    void checkpoint() {
        try (Database postgres = database("postgres")) {
            postgres.execute("checkpoint");
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}
