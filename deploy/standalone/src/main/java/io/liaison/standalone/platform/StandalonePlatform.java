package io.liaison.standalone.platform;

import io.liaison.clock.ClockFile;
import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.embedded.EmbeddedServerException;
import io.liaison.standalone.control.PlatformClock;
import io.liaison.standalone.control.Settlement;
import io.liaison.standalone.data.Home;
import io.liaison.standalone.data.HomeLock;
import io.liaison.standalone.data.Secrets;
import io.liaison.standalone.http.PersonSession;
import io.liaison.standalone.identity.IdentitySettings;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Parts;
import io.liaison.standalone.parts.Ports;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.start.PortCheck;
import io.liaison.standalone.start.Progress;
import io.liaison.standalone.start.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole platform on one machine: PostgreSQL, Kafka, the identity provider, and the six parts as processes of their
 * own. The launcher and the tests start it the same way.
 */
public final class StandalonePlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PlatformOptions options;
    private final Ports ports;
    private final Home home;
    private final Progress progress;
    private final Closing closing = new Closing();
    private final Map<Part, DatabaseCoordinates> databases = new EnumMap<>(Part.class);
    private final Parts parts;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable Settlement settlement;

    public StandalonePlatform(PlatformOptions options, Progress progress) {
        this.options = options;
        this.ports = options.ports();
        this.home = new Home(options.home());
        this.progress = progress;
        this.parts = new Parts(home, ports, options.jvm(), progress);
    }

    /** Starts everything, and returns when people can sign in. */
    public static StandalonePlatform start(PlatformOptions options, Progress progress) {
        return new StandalonePlatform(options, progress).start();
    }

    /** Starts everything, and returns when people can sign in; after a failure nothing is left running. */
    public StandalonePlatform start() {
        try {
            startAll();
            return this;
        } catch (RuntimeException e) {
            close();
            throw readable(e);
        }
    }

    private void startAll() {
        takeHome();
        PortCheck.requireFree(ports.byProperty());
        Secrets secrets = new Secrets(home);
        Engines engines = closing.add(new Engines(home, ports, progress));
        CompletableFuture<Void> layOut = CompletableFuture.runAsync(this::layOut);
        CompletableFuture<Void> broker = engines.startBroker();
        CompletableFuture<Map<Part, DatabaseCoordinates>> ready = engines.startDatabases(secrets);
        joinAll(List.of(layOut, broker, ready));
        databases.putAll(ready.join());
        startParts(engines, secrets);
    }

    /** Makes sure that nobody else uses the folder, and that nothing of a killed run is left in it. */
    private void takeHome() {
        home.createDirectories();
        HomeLock lock = closing.add(HomeLock.take(home));
        int orphans = parts.endOrphans();
        boolean server = PostgresProcesses.endOrphan(home.data("postgresql"));
        if (lock.leftByKilledRun()) {
            progress.say("The last run was killed; what it left is cleared away (%d parts%s were still running)"
                    .formatted(orphans, server ? " and PostgreSQL" : ""));
        }
        if (options.fresh()) {
            home.empty();
            progress.say("The data of earlier runs are forgotten");
        }
        home.createDirectories();
        home.keepPreviousLogs();
    }

    private void layOut() {
        CompletableFuture.allOf(options.jars().entrySet().stream()
                        .map(jar -> CompletableFuture.runAsync(() -> parts.layOut(jar.getKey(), jar.getValue())))
                        .toArray(CompletableFuture[]::new))
                .join();
        progress.say("The parts' jars are laid out");
    }

    /** A failure is told when all have come to an end: nothing may be in the middle of its start when it is closed. */
    private static void joinAll(List<CompletableFuture<?>> steps) {
        CompletableFuture.allOf(steps.toArray(CompletableFuture[]::new)).join();
    }

    /** The services do not need the identity provider to start; the gateway does. */
    private void startParts(Engines engines, Secrets secrets) {
        Optional<Path> clockFile = options.movableClock() ? Optional.of(home.data("clock")) : Optional.empty();
        PlatformClock clock = clockFile.map(this::openClock).orElseGet(PlatformClock::real);
        Optional<Path> addition = clockFile.map(file -> MovableClockJar.in(home.parts()));
        PartSettings settings = new PartSettings(
                ports,
                engines.bootstrapServers(),
                identityUri(),
                secrets.of("gateway"),
                clockFile.orElse(null),
                DemoDirectory.writeTo(home.data("directory")));
        closing.add(parts);
        for (Part service : Part.services()) {
            DatabaseCoordinates database = databases.get(service);
            if (database != null) {
                parts.prepare(service, addition, settings.ofService(service, database));
                parts.start(service);
            }
        }
        startIdentityProvider(engines, secrets, clock);
        parts.prepare(Part.GATEWAY, addition, settings.ofGateway());
        parts.start(Part.GATEWAY);
        awaitReady();
    }

    private PlatformClock openClock(Path file) {
        try {
            boolean isNew = !Files.exists(file);
            ClockFile clock = ClockFile.open(file);
            if (isNew && options.clockStart() != null) {
                clock.startAt(options.clockStart(), Clock.systemUTC());
            }
            return PlatformClock.movable(clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startIdentityProvider(Engines engines, Secrets secrets, PlatformClock clock) {
        Settlement waiting = closing.add(new Settlement(parts, ports, engines.bootstrapServers()));
        settlement = waiting;
        context = closing.add(IdentityServer.start(
                ports.identity(),
                new IdentitySettings(
                        identityUri(),
                        gatewayUri(),
                        secrets.of("gateway"),
                        home.data("identity").resolve("key.json")),
                DemoDirectory.load(),
                parts,
                clock,
                waiting));
        progress.say("The identity provider is ready on port %d".formatted(ports.identity()));
    }

    private void awaitReady() {
        parts.awaitReady(
                List.of(Part.values()),
                part -> progress.say("%s is ready on port %d".formatted(part.id(), ports.of(part))));
        GatewayStatus.await(gatewayUri(), PATIENCE);
    }

    private static RuntimeException readable(RuntimeException failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof EmbeddedServerException engine) {
            return new StartFailure(String.valueOf(engine.getMessage()), engine);
        }
        return cause instanceof RuntimeException unwrapped ? unwrapped : failure;
    }

    /** Where people and programs come in. */
    public URI gatewayUri() {
        return URI.create("http://localhost:" + ports.of(Part.GATEWAY));
    }

    /** The identity provider, which is also where the platform is controlled. */
    public URI identityUri() {
        return URI.create("http://localhost:" + ports.identity());
    }

    public URI controlUri() {
        return identityUri();
    }

    public String bootstrapServers() {
        return "localhost:" + ports.kafka();
    }

    /** The database of a service. */
    public DatabaseCoordinates database(Part service) {
        DatabaseCoordinates database = databases.get(service);
        if (database == null) {
            throw new IllegalArgumentException(service.id() + " has no database");
        }
        return database;
    }

    public Ports ports() {
        return ports;
    }

    public Home home() {
        return home;
    }

    /** Signs one of the demo people in. */
    public PersonSession signIn(String person) {
        return PersonSession.signIn(gatewayUri(), person, DemoDirectory.PASSWORD);
    }

    /** Ends a part as {@code kill -9} would. */
    public void kill(Part part) {
        parts.kill(part);
    }

    /** Starts a part that has ended, and waits until it is ready. */
    public void restart(Part part) {
        parts.stop(part);
        parts.start(part);
        parts.awaitReady(part);
    }

    public boolean isRunning(Part part) {
        return parts.isRunning(part);
    }

    /** The numbers of all processes of the platform: the launcher, the parts, and PostgreSQL's. */
    public List<Long> processIds() {
        List<Long> all = new ArrayList<>(parts.processIds());
        all.add(ProcessHandle.current().pid());
        all.addAll(PostgresProcesses.of(home.data("postgresql")));
        return all;
    }

    /** Waits until nothing is under way; returns what still is when patience ends. */
    public List<String> settle(Duration patience) throws InterruptedException {
        if (settlement == null) {
            throw new IllegalStateException("the platform is not running");
        }
        return settlement.await(patience);
    }

    /** Plays the worked example, where the launcher has one. */
    public void playExample() {
        if (context != null) {
            context.getBeanProvider(WorkedExample.class).ifAvailable(example -> example.play(this, progress));
        }
    }

    public boolean isClosed() {
        return closing.isClosed();
    }

    /** Stops everything in order; also in the middle of a start. */
    @Override
    public void close() {
        closing.close();
    }
}
