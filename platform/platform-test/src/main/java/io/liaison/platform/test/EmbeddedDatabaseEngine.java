package io.liaison.platform.test;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.embedded.EmbeddedDatabaseServer;

final class EmbeddedDatabaseEngine implements DatabaseEngine, AutoCloseable {

    private final EmbeddedDatabaseServer server = EmbeddedDatabaseServer.temporary();

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void kill() {
        server.kill();
    }

    @Override
    public DatabaseCoordinates createDatabase() {
        return server.createDatabase(DatabaseNames.random(), DatabaseNames.PASSWORD);
    }

    @Override
    public void dropDatabase(DatabaseCoordinates database) {
        server.dropDatabase(database.database());
    }

    @Override
    public String description() {
        return "PostgreSQL %s embedded at %s:%d".formatted(server.version(), server.host(), server.port());
    }

    @Override
    public void close() {
        server.close();
    }
}
