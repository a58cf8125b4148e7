package io.liaison.platform.test;

import io.liaison.platform.embedded.TopicAdministrator;
import java.time.Duration;
import java.util.Collection;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

final class ContainerBroker implements BrokerEngine, AutoCloseable {

    static final String IMAGE = System.getProperty("liaison.test.kafka.image", "apache/kafka:4.2.1");
    private static final int PORT = 9092;

    private final KafkaContainer container = new KafkaContainer(
                    DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("apache/kafka"))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS", "1000");
    private final ContainerControl control = new ContainerControl(container, PORT);

    @Override
    public void start() {
        control.start();
        Awaitility.await("Kafka answers").atMost(Duration.ofSeconds(60)).until(() -> topics().brokerAnswers());
    }

    @Override
    public void stop() {
        control.stop();
    }

    @Override
    public String bootstrapServers() {
        return container.getBootstrapServers();
    }

    @Override
    public void createTopics(Collection<NewTopic> topics) {
        topics().createTopics(topics);
    }

    private TopicAdministrator topics() {
        return new TopicAdministrator(bootstrapServers());
    }

    @Override
    public String description() {
        return "Kafka in container %s at %s".formatted(IMAGE, bootstrapServers());
    }

    @Override
    public void close() {
        container.stop();
    }
}
