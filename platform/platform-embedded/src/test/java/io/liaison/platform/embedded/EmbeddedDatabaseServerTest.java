package io.liaison.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseServerTest {

    @TempDir
    Path directory;

    @Test
    void shouldKeepCommittedDataWhenKilledAndStartedAgain() throws Exception {
        try (EmbeddedDatabaseServer server =
                EmbeddedDatabaseServer.keptIn(directory, 0).start()) {
            DatabaseCoordinates requests = server.createDatabase("requests", "secret");
            execute(requests, "CREATE TABLE note (text text)");
            execute(requests, "INSERT INTO note VALUES ('survives')");

            server.kill();
            server.start();

            assertThat(read(requests, "SELECT text FROM note")).isEqualTo("survives");
        }
    }

    @Test
    void shouldStartAfterAnotherProgramTookTheNumberOfAKilledServer() throws Exception {
        DatabaseCoordinates database;
        try (EmbeddedDatabaseServer server =
                EmbeddedDatabaseServer.keptIn(directory, 0).start()) {
            server.createDatabase("requests", "secret");
        }
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedDatabaseServer server =
                EmbeddedDatabaseServer.keptIn(directory, 0).start()) {
            database = server.createDatabase("requests", "changed");
            assertThat(read(database, "SELECT current_user")).isEqualTo("requests");
        }
    }

    @Test
    void shouldKeepEachDatabaseToItsOwnRole() {
        try (EmbeddedDatabaseServer server = EmbeddedDatabaseServer.temporary().start()) {
            DatabaseCoordinates planning = server.createDatabase("planning", "one");
            server.createDatabase("tracking", "two");

            DatabaseCoordinates intruder =
                    new DatabaseCoordinates(planning.host(), planning.port(), "planning", "tracking", "two");
            DatabaseCoordinates guess =
                    new DatabaseCoordinates(planning.host(), planning.port(), "planning", "planning", "wrong");

            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> read(intruder, "SELECT 1"));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> read(guess, "SELECT 1"));
        }
    }

    @Test
    void shouldRefuseADirectoryThatAnotherServerUses() {
        try (EmbeddedDatabaseServer server =
                        EmbeddedDatabaseServer.keptIn(directory, 0).start();
                EmbeddedDatabaseServer second = EmbeddedDatabaseServer.keptIn(directory, 0)) {
            assertThatExceptionOfType(EmbeddedServerException.class)
                    .isThrownBy(second::start)
                    .withMessageContaining("another run uses");
            assertThat(server.version()).startsWith("18.");
        }
    }

    @Test
    void shouldCleanUpWhatAKilledTemporaryServerLeft() throws Exception {
        Path leftover = Files.createTempDirectory("liaison-postgresql-");
        Files.createFile(leftover.resolve("lock"));

        try (EmbeddedDatabaseServer first = EmbeddedDatabaseServer.temporary().start();
                EmbeddedDatabaseServer second = EmbeddedDatabaseServer.temporary()) {
            assertThat(leftover).doesNotExist();
            assertThat(first.version()).startsWith("18.");
            assertThat(second.port()).isNotEqualTo(first.port());
        }
    }

    private static void execute(DatabaseCoordinates database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(DatabaseCoordinates database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseCoordinates database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
