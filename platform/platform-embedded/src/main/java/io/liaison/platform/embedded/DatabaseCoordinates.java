package io.liaison.platform.embedded;

/** Where a database is and who may use it, in the forms that JDBC and R2DBC want. */
public record DatabaseCoordinates(String host, int port, String database, String user, String password) {

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    public String r2dbcUrl() {
        return "r2dbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Without the password, so that it may be logged. */
    @Override
    public String toString() {
        return "%s@%s:%d/%s".formatted(user, host, port, database);
    }
}
