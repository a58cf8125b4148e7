package io.liaison.platform.messaging.consume;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a CloudEvents 1.0 event from a Kafka record in binary mode. */
final class EventReader {

    private static final int LONGEST_ID = 512;

    private final JsonMapper json;

    EventReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads the event.
     *
     * @throws UnreadableMessage when the record is no CloudEvents event with JSON data and a key
     */
    ReceivedEvent read(Message message) {
        String key = message.key();
        if (key == null) {
            throw new UnreadableMessage("no key");
        }
        CloudEvent event = envelope(message);
        if (event.getId().length() > LONGEST_ID || event.getType().length() > LONGEST_ID) {
            throw new UnreadableMessage("id or type is too long");
        }
        OffsetDateTime time = event.getTime();
        return new ReceivedEvent(
                event.getId(),
                event.getType(),
                event.getSource().toString(),
                event.getSubject(),
                message.topic(),
                key,
                time == null ? Instant.EPOCH : time.toInstant(),
                extension(event, "correlationid"),
                data(event));
    }

    private static CloudEvent envelope(Message message) {
        byte[] payload = message.payload();
        if (payload == null) {
            throw new UnreadableMessage("no data");
        }
        try {
            return KafkaMessageFactory.createReader(message.kafkaHeaders(), payload)
                    .toEvent();
        } catch (CloudEventRWException
                | IllegalStateException
                | IllegalArgumentException
                | DateTimeParseException bad) {
            throw new UnreadableMessage("no CloudEvents envelope: " + bad.getMessage(), bad);
        }
    }

    private JsonNode data(CloudEvent event) {
        CloudEventData data = event.getData();
        if (data == null) {
            throw new UnreadableMessage("no data");
        }
        try {
            JsonNode tree = json.readTree(data.toBytes());
            if (!tree.isObject()) {
                throw new UnreadableMessage("data is not a JSON object");
            }
            return tree;
        } catch (JacksonException bad) {
            throw new UnreadableMessage("data is not JSON: " + bad.getOriginalMessage(), bad);
        }
    }

    private static @Nullable String extension(CloudEvent event, String name) {
        Object value = event.getExtension(name);
        return value == null ? null : value.toString();
    }
}
