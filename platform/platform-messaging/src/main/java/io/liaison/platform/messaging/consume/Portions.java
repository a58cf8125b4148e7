package io.liaison.platform.messaging.consume;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * How messages of a batch are divided among transactions.
 *
 * @param most most messages of one
 * @param size most bytes of their payloads together; one that is larger by itself goes alone
 */
record Portions(int most, DataSize size) {

    List<List<Message>> of(List<Message> messages) {
        List<List<Message>> portions = new ArrayList<>();
        List<Message> current = new ArrayList<>();
        long bytes = 0;
        for (Message message : messages) {
            if (!current.isEmpty() && (current.size() >= most || bytes + length(message) > size.toBytes())) {
                portions.add(current);
                current = new ArrayList<>();
                bytes = 0;
            }
            current.add(message);
            bytes += length(message);
        }
        if (!current.isEmpty()) {
            portions.add(current);
        }
        return portions;
    }

    private static int length(Message message) {
        byte[] payload = message.payload();
        return payload == null ? 0 : payload.length;
    }
}
