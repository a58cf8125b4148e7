package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.WorkerSeam;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes batches from Kafka: keys side by side, each key in sequence. Returns, and so has the offsets committed, when
 * every record has had its effect or is a dead letter; throws, and so gets the whole batch again, when an engine can't be
 * reached.
 */
@WorkerSeam
class EventListener {

    private final EventDelivery delivery;
    private final MessagingProperties properties;

    EventListener(EventDelivery delivery, MessagingProperties properties) {
        this.delivery = delivery;
        this.properties = properties;
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
        Flux.fromIterable(byKey(records))
                .flatMapDelayError(this::inSequence, properties.consumer().concurrency(), 1)
                .then()
                .block(properties.consumer().timeout());
    }

    private Mono<Void> inSequence(List<Message> messages) {
        return Flux.fromIterable(messages).concatMap(delivery::deliver).then();
    }

    private static Collection<List<Message>> byKey(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, List<Message>> groups = records.stream()
                .map(Message::of)
                .collect(Collectors.groupingBy(EventListener::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    /** A record without a key has no order to keep. */
    private static String group(Message message) {
        String key = message.key();
        return key == null ? message.place() : key;
    }
}
