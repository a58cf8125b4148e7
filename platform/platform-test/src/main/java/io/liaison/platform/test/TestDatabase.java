package io.liaison.platform.test;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.embedded.EmbeddedServerException;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database of one Spring context, there as long as the context is. */
final class TestDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One party per open database, and one for whoever waits until they are closed. */
    private static final Phaser IN_USE = new Phaser(1);

    private final DatabaseCoordinates coordinates;

    TestDatabase() {
        coordinates = TestEngines.database().createDatabase();
        IN_USE.register();
    }

    DatabaseCoordinates coordinates() {
        return coordinates;
    }

    @Override
    public void close() {
        try {
            TestEngines.database().dropDatabase(coordinates);
        } catch (EmbeddedServerException e) {
            System.err.println("Liaison tests: database %s stays until its server goes: %s"
                    .formatted(coordinates.database(), e.getMessage()));
        } finally {
            IN_USE.arriveAndDeregister();
        }
    }

    static void awaitNoneInUse() {
        try {
            IN_USE.awaitAdvanceInterruptibly(IN_USE.arrive(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            System.err.println("Liaison tests: a Spring context was not closed in time");
        }
    }
}
