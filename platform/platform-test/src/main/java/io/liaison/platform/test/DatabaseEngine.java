package io.liaison.platform.test;

import io.liaison.platform.embedded.DatabaseCoordinates;

/** The PostgreSQL server of this test JVM. */
public interface DatabaseEngine extends Engine {

    /** A new, empty database with a role of its own that owns it. */
    DatabaseCoordinates createDatabase();

    /** Drops the database and its role, also while somebody is connected. */
    void dropDatabase(DatabaseCoordinates database);

    /** Ends the server as {@code kill -9} would; {@link #start()} brings it back with what was committed. */
    void kill();
}
