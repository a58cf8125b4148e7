package io.liaison.platform.test;

import io.liaison.platform.embedded.EmbeddedBroker;
import java.util.Collection;
import org.apache.kafka.clients.admin.NewTopic;

final class EmbeddedBrokerEngine implements BrokerEngine, AutoCloseable {

    private final EmbeddedBroker broker = EmbeddedBroker.temporary();

    @Override
    public void start() {
        broker.start();
    }

    @Override
    public void stop() {
        broker.stop();
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void createTopics(Collection<NewTopic> topics) {
        broker.createTopics(topics);
    }

    @Override
    public String description() {
        return "Kafka %s embedded at %s".formatted(broker.version(), broker.bootstrapServers());
    }

    @Override
    public void close() {
        broker.close();
    }
}
