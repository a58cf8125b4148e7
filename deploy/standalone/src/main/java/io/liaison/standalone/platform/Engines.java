package io.liaison.standalone.platform;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.platform.embedded.EmbeddedBroker;
import io.liaison.platform.embedded.EmbeddedDatabaseServer;
import io.liaison.standalone.data.Home;
import io.liaison.standalone.data.Secrets;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import io.liaison.standalone.start.Progress;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL and Kafka. */
final class Engines implements AutoCloseable {

    private final EmbeddedDatabaseServer databases;
    private final EmbeddedBroker broker;
    private final Progress progress;

    Engines(Home home, Ports ports, Progress progress) {
        this.databases = EmbeddedDatabaseServer.keptIn(home.data("postgresql"), ports.postgresql());
        this.broker = EmbeddedBroker.keptIn(home.data("kafka"), ports.kafka());
        this.progress = progress;
    }

    /** Starts PostgreSQL, with a database and a role for each service. */
    CompletableFuture<Map<Part, DatabaseCoordinates>> startDatabases(Secrets secrets) {
        return CompletableFuture.supplyAsync(() -> {
            databases.start();
            Map<Part, DatabaseCoordinates> coordinates = new EnumMap<>(Part.class);
            for (Part part : Part.services()) {
                String password = secrets.of("database." + part.id());
                coordinates.put(part, databases.createDatabase(part.database(), password));
            }
            progress.say("PostgreSQL %s is ready on port %d".formatted(databases.version(), databases.port()));
            return coordinates;
        });
    }

    /** Starts Kafka, with all topics. */
    CompletableFuture<Void> startBroker() {
        return CompletableFuture.runAsync(() -> {
            broker.start();
            broker.createTopics(Topics.all());
            progress.say("Kafka %s is ready on port %d".formatted(broker.version(), broker.port()));
        });
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** The broker first: it is a client of nothing, and its clients have stopped by now. */
    @Override
    public void close() {
        try {
            broker.close();
        } finally {
            databases.close();
        }
    }
}
