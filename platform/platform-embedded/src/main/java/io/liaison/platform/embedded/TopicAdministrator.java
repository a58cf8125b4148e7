package io.liaison.platform.embedded;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics of a Kafka broker, wherever that broker runs. */
public final class TopicAdministrator {

    private final Map<String, Object> settings;

    public TopicAdministrator(String bootstrapServers) {
        settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                20_000);
    }

    /** Creates the topics that are not there yet; those that are stay as they are. */
    public void createTopics(Collection<NewTopic> topics) {
        try (Admin admin = Admin.create(settings)) {
            for (NewTopic topic : topics) {
                createTopic(admin, topic);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while topics were created", e);
        }
    }

    private static void createTopic(Admin admin, NewTopic topic) throws InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new EmbeddedServerException("Topic %s cannot be created".formatted(topic.name()), e);
            }
        }
    }

    /** Whether the broker answers; waits a few seconds at most. */
    public boolean brokerAnswers() {
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
