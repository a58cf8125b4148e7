package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.WorkerSeam;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Flux;

/**
 * Takes batches from Kafka. Returns, and so has the offsets committed, when every record has had its effect or is a dead
 * letter; throws, and so gets the whole batch again, when an engine can't be reached.
 */
@WorkerSeam
class EventListener {

    private final EventDelivery delivery;
    private final MessagingProperties properties;
    private final Portions portions;

    EventListener(EventDelivery delivery, MessagingProperties properties) {
        this.delivery = delivery;
        this.properties = properties;
        this.portions = new Portions(
                properties.consumer().together(), properties.consumer().togetherSize());
    }

    /** Read by the annotation below. */
    public String[] topics() {
        return properties.consumes().toArray(String[]::new);
    }

    @KafkaListener(
            id = "liaison-events",
            groupId = "${spring.application.name}",
            topics = "#{__listener.topics()}",
            containerFactory = "eventContainers")
    void receive(List<ConsumerRecord<String, byte[]>> records) {
        List<Message> messages = records.stream().map(Message::of).toList();
        Flux.fromIterable(portions.of(messages))
                .concatMap(delivery::deliver)
                .then()
                .block(properties.consumer().timeout());
    }
}
