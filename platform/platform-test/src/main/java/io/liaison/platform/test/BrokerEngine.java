package io.liaison.platform.test;

import java.util.Collection;
import org.apache.kafka.clients.admin.NewTopic;

/** The Kafka broker of this test JVM. */
public interface BrokerEngine extends Engine {

    String bootstrapServers();

    /** Creates the topics that are not there yet; those that are stay as they are. */
    void createTopics(Collection<NewTopic> topics);
}
