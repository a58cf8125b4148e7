package io.liaison.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of its own process, from the real binaries, on the loopback interface.
 *
 * <p>It does not stop by itself with this JVM: whoever starts it decides when it stops, because what uses it must stop
 * first. What a killed run left running is ended at the next start in the same directory.
 */
public final class EmbeddedDatabaseServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseServer.class);
    private static final String HOST = "localhost";

    /** Only the superuser, who does the set-up, comes in without a password. */
    private static final String ACCESS_RULES = """
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final ServerDirectory directory;
    private final Postmaster postmaster;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    private EmbeddedDatabaseServer(ServerDirectory directory, int port) {
        this.directory = directory;
        this.postmaster = postmasterOf(directory);
        this.port = FreePort.orAny(port);
    }

    /** A server whose data are deleted when it is closed, on a free port. */
    public static EmbeddedDatabaseServer temporary() {
        return new EmbeddedDatabaseServer(
                ServerDirectory.temporary("liaison-postgresql-", EmbeddedDatabaseServer::killLeftover), 0);
    }

    /** A server that keeps its data in the directory; port 0 takes a free one. */
    public static EmbeddedDatabaseServer keptIn(Path directory, int port) {
        return new EmbeddedDatabaseServer(ServerDirectory.kept(directory), port);
    }

    private static Postmaster postmasterOf(ServerDirectory directory) {
        return new Postmaster(directory.resolve("data"));
    }

    private static void killLeftover(ServerDirectory directory) {
        postmasterOf(directory).kill();
    }

    public synchronized EmbeddedDatabaseServer start() {
        if (server != null) {
            return this;
        }
        directory.lock("PostgreSQL");
        try {
            recoverFromKilledRun();
            FreePort.requireFree("PostgreSQL", port);
            server = launch();
            return this;
        } catch (IOException | RuntimeException e) {
            postmaster.kill();
            directory.release();
            throw e instanceof EmbeddedServerException known
                    ? known
                    : new EmbeddedServerException(
                            "PostgreSQL did not start; its log is %s".formatted(directory.resolve("postgresql.log")),
                            e);
        }
    }

    private void recoverFromKilledRun() {
        if (postmaster.clearAway()) {
            LOG.info("PostgreSQL was not stopped properly the last time; it recovers from its log");
        }
    }

    private EmbeddedPostgres launch() throws IOException {
        Redirect log = Redirect.appendTo(directory.resolve("postgresql.log").toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setDataDirectoryCustomizer(data -> writeAccessRules(data.toPath()))
                // One collation on every platform, whatever the machine's locale.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                .setServerConfig("unix_socket_directories", "")
                // A commit is one: a killed process loses none. Power cuts matter only where data are kept.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", directory.isTemporary() ? "off" : "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    private static void writeAccessRules(Path dataDirectory) {
        try {
            Files.writeString(dataDirectory.resolve("pg_hba.conf"), ACCESS_RULES);
        } catch (IOException e) {
            throw new EmbeddedServerException("PostgreSQL's access rules cannot be written", e);
        }
    }

    /** Creates the role of this name and a database that only it may use, or finds both and sets the password. */
    public DatabaseCoordinates createDatabase(String name, String password) {
        return administrator().createDatabase(name, password);
    }

    /** Drops database and role, also while somebody is connected; what is not there is no error. */
    public void dropDatabase(String name) {
        administrator().dropDatabase(name);
    }

    /** The server's version, as in {@code 18.6}. */
    public String version() {
        return administrator().version();
    }

    private synchronized DatabaseAdministrator administrator() {
        if (server == null) {
            throw new EmbeddedServerException("PostgreSQL is not running");
        }
        return new DatabaseAdministrator(superuser());
    }

    /** Allowed to do anything; comes in from this machine only, without a password. */
    public DatabaseCoordinates superuser() {
        return new DatabaseCoordinates(HOST, port, "postgres", "postgres", "");
    }

    public String host() {
        return HOST;
    }

    public int port() {
        return port;
    }

    /** Ends the sessions and stops the server; the data stay, so that it can start again. */
    public synchronized void stop() {
        if (server != null) {
            Optional<ProcessHandle> process = postmaster.running();
            end(server);
            process.ifPresent(postmaster::awaitEnd);
            directory.release();
        }
    }

    /** Ends the server as {@code kill -9} would, for tests of recovery. */
    public synchronized void kill() {
        if (server != null) {
            postmaster.kill();
            end(server);
            directory.release();
        }
    }

    private void end(EmbeddedPostgres ending) {
        try {
            ending.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("PostgreSQL cannot be stopped", e);
        } finally {
            server = null;
        }
    }

    /** Stops and starts on the same port with the same data. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Stops the server, and deletes the data of a temporary one. */
    @Override
    public synchronized void close() {
        stop();
        directory.close();
    }
}
