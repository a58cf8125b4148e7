package io.liaison.platform.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;

/** Creates and drops databases of a PostgreSQL server, wherever that server runs. */
public final class DatabaseAdministrator {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final DatabaseCoordinates superuser;

    public DatabaseAdministrator(DatabaseCoordinates superuser) {
        this.superuser = superuser;
    }

    /** Creates the role of this name and a database that only it may use, or finds both and sets the password. */
    public DatabaseCoordinates createDatabase(String name, String password) {
        requireIdentifier(name);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String verb = exists(statement, "pg_roles", "rolname", name) ? "ALTER" : "CREATE";
            statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, name, password.replace("'", "''")));
            if (!exists(statement, "pg_database", "datname", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
                statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
            }
            return new DatabaseCoordinates(superuser.host(), superuser.port(), name, name, password);
        } catch (SQLException e) {
            throw new EmbeddedServerException("Database %s cannot be created".formatted(name), e);
        }
    }

    /** Drops database and role, also while somebody is connected; what is not there is no error. */
    public void dropDatabase(String name) {
        requireIdentifier(name);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
            statement.execute("DROP ROLE IF EXISTS %s".formatted(name));
        } catch (SQLException e) {
            throw new EmbeddedServerException("Database %s cannot be dropped".formatted(name), e);
        }
    }

    /** The server's version, as in {@code 18.6}. */
    public String version() {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new EmbeddedServerException("PostgreSQL does not answer", e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.put("user", superuser.user());
        properties.put("password", superuser.password());
        properties.put("connectTimeout", "10");
        return DriverManager.getConnection(superuser.jdbcUrl(), properties);
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
}
