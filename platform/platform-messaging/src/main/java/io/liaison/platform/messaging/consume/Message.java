package io.liaison.platform.messaging.consume;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as it is kept for replaying. Characters that PostgreSQL can't store are replaced in the texts.
 *
 * @param headers its headers as text, the last of each name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Message(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] payload) {

    static Message of(ConsumerRecord<String, byte[]> received) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : received.headers()) {
            if (header.value() != null) {
                headers.put(storable(header.key()), storable(new String(header.value(), StandardCharsets.UTF_8)));
            }
        }
        String key = received.key();
        return new Message(
                received.topic(),
                received.partition(),
                received.offset(),
                key == null ? null : storable(key),
                headers,
                received.value());
    }

    /** The text without the one character PostgreSQL's text can't hold. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    Headers kafkaHeaders() {
        Headers result = new RecordHeaders();
        headers.forEach((name, value) -> result.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return result;
    }

    /** Where it lies, for logs and as a stand-in for a missing key. */
    String place() {
        return topic + "-" + partition + "@" + offset;
    }
}
