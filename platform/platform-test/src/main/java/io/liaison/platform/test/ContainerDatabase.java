package io.liaison.platform.test;

import io.liaison.platform.embedded.DatabaseAdministrator;
import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.embedded.EmbeddedServerException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

final class ContainerDatabase implements DatabaseEngine, AutoCloseable {

    static final String IMAGE = System.getProperty("liaison.test.postgresql.image", "postgres:18");

    private final PostgreSQLContainer container = new PostgreSQLContainer(
                    DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
            .withUsername("postgres");
    private final ContainerControl control;

    ContainerDatabase() {
        container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        control = new ContainerControl(container, PostgreSQLContainer.POSTGRESQL_PORT);
    }

    @Override
    public void start() {
        control.start();
        Awaitility.await("PostgreSQL answers")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(EmbeddedServerException.class)
                .until(() -> !administrator().version().isEmpty());
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public void kill() {
        control.kill();
    }

    @Override
    public DatabaseCoordinates createDatabase() {
        return administrator().createDatabase(DatabaseNames.random(), DatabaseNames.PASSWORD);
    }

    @Override
    public void dropDatabase(DatabaseCoordinates database) {
        administrator().dropDatabase(database.database());
    }

    @Override
    public String description() {
        return "PostgreSQL %s in container %s at %s:%d"
                .formatted(
                        administrator().version(),
                        IMAGE,
                        superuser().host(),
                        superuser().port());
    }

    private DatabaseAdministrator administrator() {
        return new DatabaseAdministrator(superuser());
    }

    private DatabaseCoordinates superuser() {
        return new DatabaseCoordinates(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                "postgres",
                container.getUsername(),
                container.getPassword());
    }

    @Override
    public void close() {
        container.stop();
    }
}
