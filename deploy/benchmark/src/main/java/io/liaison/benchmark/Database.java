package io.liaison.benchmark;

import io.liaison.platform.embedded.DatabaseCoordinates;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A superuser's connection to one database of the platform's PostgreSQL. */
final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** What reads one row of a result. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Database connect(DatabaseCoordinates superuser, String name) {
        try {
            String url = "jdbc:postgresql://%s:%d/%s".formatted(superuser.host(), superuser.port(), name);
            return new Database(DriverManager.getConnection(url, superuser.user(), superuser.password()));
        } catch (SQLException e) {
            throw new BenchmarkFailure("PostgreSQL does not answer", e);
        }
    }

    void execute(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new BenchmarkFailure("PostgreSQL refuses a statement: " + e.getMessage(), e);
        }
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new BenchmarkFailure("PostgreSQL refuses a query: " + e.getMessage(), e);
        }
    }

    /** Copies the result of a query, of which every column is text, into a table of another database. */
    void copyTexts(String query, Database target, String table) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            String insert = "insert into %s values (?%s)".formatted(table, ", ?".repeat(columns - 1));
            try (PreparedStatement copy = target.connection.prepareStatement(insert)) {
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        copy.setString(column, rows.getString(column));
                    }
                    copy.addBatch();
                }
                copy.executeBatch();
            }
        } catch (SQLException e) {
            throw new BenchmarkFailure("Rows cannot be copied to %s: %s".formatted(table, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new BenchmarkFailure("A connection cannot be closed", e);
        }
    }
}
