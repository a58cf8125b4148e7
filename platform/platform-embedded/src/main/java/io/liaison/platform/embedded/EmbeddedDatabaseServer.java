package io.liaison.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final String SUPERUSER = "postgres";
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

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
        this.postmaster = new Postmaster(directory.resolve("data"));
        this.port = FreePort.orAny(port);
    }

    /** A server whose data are deleted when it is closed, on a free port. */
    public static EmbeddedDatabaseServer temporary() {
        return new EmbeddedDatabaseServer(ServerDirectory.temporary("liaison-postgresql-"), 0);
    }

    /** A server that keeps its data in the directory; port 0 takes a free one. */
    public static EmbeddedDatabaseServer keptIn(Path directory, int port) {
        return new EmbeddedDatabaseServer(ServerDirectory.kept(directory), port);
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
            directory.unlock();
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

    /** Creates the role of this name and a database that only it may use, or finds both as they are. */
    public DatabaseCoordinates createDatabase(String name, String password) {
        requireIdentifier(name);
        try (Connection connection = superuserConnection();
                Statement statement = connection.createStatement()) {
            String verb = exists(statement, "pg_roles", "rolname", name) ? "ALTER" : "CREATE";
            statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, name, password.replace("'", "''")));
            if (!exists(statement, "pg_database", "datname", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
                statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
            }
            return new DatabaseCoordinates(HOST, port, name, name, password);
        } catch (SQLException e) {
            throw new EmbeddedServerException("Database %s cannot be created".formatted(name), e);
        }
    }

    /** Deletes database and role, also while somebody is connected; what is not there is no error. */
    public void dropDatabase(String name) {
        requireIdentifier(name);
        try (Connection connection = superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
            statement.execute("DROP ROLE IF EXISTS %s".formatted(name));
        } catch (SQLException e) {
            throw new EmbeddedServerException("Database %s cannot be dropped".formatted(name), e);
        }
    }

    private static boolean exists(Statement statement, String catalog, String column, String name) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT 1 FROM %s WHERE %s = '%s'".formatted(catalog, column, name))) {
            return rows.next();
        }
    }

    private static void requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain lower-case name of a database: " + name);
        }
    }

    private Connection superuserConnection() throws SQLException {
        return running().getPostgresDatabase().getConnection();
    }

    private synchronized EmbeddedPostgres running() {
        if (server == null) {
            throw new EmbeddedServerException("PostgreSQL is not running");
        }
        return server;
    }

    /** The server's version, as in {@code 18.6}. */
    public String version() {
        try (Connection connection = superuserConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new EmbeddedServerException("PostgreSQL does not answer", e);
        }
    }

    public String host() {
        return HOST;
    }

    public int port() {
        return port;
    }

    /** Allowed to do anything; comes in from this machine only. */
    public String superuser() {
        return SUPERUSER;
    }

    /** Ends the sessions and stops the server; the data stay, so that it can start again. */
    public synchronized void stop() {
        if (server != null) {
            Optional<ProcessHandle> process = postmaster.running();
            release(server);
            process.ifPresent(postmaster::awaitEnd);
        }
    }

    /** Ends the server as {@code kill -9} would, for tests of recovery. */
    public synchronized void kill() {
        if (server != null) {
            postmaster.kill();
            release(server);
        }
    }

    private void release(EmbeddedPostgres stopping) {
        try {
            stopping.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("PostgreSQL cannot be stopped", e);
        } finally {
            server = null;
            directory.unlock();
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
        directory.deleteIfTemporary();
    }
}
