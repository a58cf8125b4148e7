package io.liaison.platform.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker, with its controller, in this process, on the loopback interface.
 *
 * <p>It has no shutdown hook of its own: its clients must stop first, and whoever starts it knows them. Stale members of
 * consumer groups would otherwise hold up the next start.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final ServerDirectory directory;
    private final int port;
    private @Nullable KafkaRaftServer server;

    private EmbeddedBroker(ServerDirectory directory, int port) {
        this.directory = directory;
        this.port = FreePort.orAny(port);
    }

    /** A broker whose data are deleted when it is closed, on a free port. */
    public static EmbeddedBroker temporary() {
        return new EmbeddedBroker(ServerDirectory.temporary("liaison-kafka-", leftover -> {}), 0);
    }

    /** A broker that keeps its data in the directory; port 0 takes a free one. */
    public static EmbeddedBroker keptIn(Path directory, int port) {
        return new EmbeddedBroker(ServerDirectory.kept(directory), port);
    }

    public synchronized EmbeddedBroker start() {
        if (server != null) {
            return this;
        }
        directory.lock("Kafka");
        try {
            FreePort.requireFree("Kafka", port);
            format();
            server = launch();
            return this;
        } catch (Exception e) {
            directory.release();
            throw e instanceof EmbeddedServerException known
                    ? known
                    : new EmbeddedServerException("Kafka did not start on port " + port, e);
        }
    }

    /** Writes the cluster's identity, once: the file it ends with tells that it is done. */
    private void format() throws Exception {
        Path data = Files.createDirectories(directory.resolve("data"));
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setIgnoreFormatted(true)
                .run();
    }

    private KafkaRaftServer launch() {
        KafkaConfig config =
                new KafkaConfig(BrokerSettings.of(directory.resolve("data"), port, FreePort.orAny(0)), false);
        KafkaRaftServer starting = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            starting.startup();
            return starting;
        } catch (RuntimeException e) {
            // Threads of a half-started broker would keep the JVM alive.
            starting.shutdown();
            throw e;
        }
    }

    /** Creates the topics that are not there yet; those that are stay as they are. */
    public void createTopics(NewTopic... topics) {
        createTopics(Arrays.asList(topics));
    }

    /** Creates the topics that are not there yet; those that are stay as they are. */
    public void createTopics(Collection<NewTopic> topics) {
        new TopicAdministrator(bootstrapServers()).createTopics(topics);
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** The broker's version, as in {@code 4.2.1}. */
    public String version() {
        return AppInfoParser.getVersion();
    }

    /** Stops the broker; its data stay, so that it can start again. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
            directory.release();
        }
    }

    /** Stops and starts on the same port with the same data. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Stops the broker, and deletes the data of a temporary one. */
    @Override
    public synchronized void close() {
        stop();
        directory.close();
    }
}
