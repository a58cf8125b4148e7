package io.liaison.platform.messaging.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.liaison.platform.messaging.WorkerSeam;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Hands events to Kafka so that the order of a key can't break: the next event of a key is sent when the one before it
 * is confirmed. Different keys go side by side.
 */
@WorkerSeam
final class EventSender implements DisposableBean {

    private final KafkaTemplate<String, byte[]> kafka;
    private final URI source;
    private final Duration patience;

    EventSender(KafkaTemplate<String, byte[]> kafka, URI source, Duration patience) {
        this.kafka = kafka;
        this.source = source;
        this.patience = patience;
    }

    /**
     * What became of the events handed over.
     *
     * @param confirmed stored by Kafka
     * @param failed not stored, or not known to be
     */
    record Outcome(List<OutboxRow> confirmed, List<Failure> failed) {}

    /**
     * One event that wasn't confirmed.
     *
     * @param topicToBlame whether the topic or the broker is at fault rather than this event
     */
    record Failure(OutboxRow row, Throwable cause, boolean topicToBlame) {}

    private record Sent(OutboxRow row, CompletableFuture<?> answer) {}

    /**
     * Sends events given in the order of their ids.
     *
     * @param allowed whether another event may still be handed over
     */
    Outcome send(List<OutboxRow> rows, BooleanSupplier allowed) throws InterruptedException {
        Map<String, Deque<OutboxRow>> queues = new LinkedHashMap<>();
        rows.forEach(row ->
                queues.computeIfAbsent(row.key(), key -> new ArrayDeque<>()).add(row));
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        Set<String> brokenTopics = new HashSet<>();
        while (!queues.isEmpty() && allowed.getAsBoolean()) {
            for (Sent sent : sendHeads(queues, brokenTopics, allowed)) {
                await(sent, queues, brokenTopics, outcome);
            }
        }
        return outcome;
    }

    private List<Sent> sendHeads(
            Map<String, Deque<OutboxRow>> queues, Set<String> brokenTopics, BooleanSupplier allowed) {
        List<Sent> wave = new ArrayList<>(queues.size());
        Iterator<Deque<OutboxRow>> heads = queues.values().iterator();
        while (heads.hasNext()) {
            Deque<OutboxRow> queue = heads.next();
            OutboxRow head = queue.poll();
            if (head == null || brokenTopics.contains(head.topic()) || !allowed.getAsBoolean()) {
                heads.remove();
                continue;
            }
            CompletableFuture<?> answer = handOver(head);
            wave.add(new Sent(head, answer));
            if (answer.isCompletedExceptionally()) {
                brokenTopics.add(head.topic());
            }
        }
        return wave;
    }

    /** What Kafka's client refuses at once it throws; what it refuses later it answers. */
    private CompletableFuture<?> handOver(OutboxRow row) {
        try {
            return kafka.send(message(row));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private void await(Sent sent, Map<String, Deque<OutboxRow>> queues, Set<String> brokenTopics, Outcome outcome)
            throws InterruptedException {
        try {
            sent.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            outcome.confirmed().add(sent.row());
        } catch (ExecutionException | TimeoutException unconfirmed) {
            Throwable cause = reasonOf(unconfirmed);
            boolean topicToBlame = cause instanceof RetriableException || cause instanceof TimeoutException;
            if (topicToBlame) {
                brokenTopics.add(sent.row().topic());
            } else {
                brokenTopics.remove(sent.row().topic());
            }
            queues.remove(sent.row().key());
            outcome.failed().add(new Failure(sent.row(), cause, topicToBlame));
        }
    }

    private static Throwable reasonOf(Throwable failure) {
        Throwable reason = failure;
        while ((reason instanceof ExecutionException || reason instanceof KafkaException)
                && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }

    private ProducerRecord<String, byte[]> message(OutboxRow row) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(row.eventId().toString())
                .withSource(source)
                .withType(row.type())
                .withTime(row.occurredAt().atOffset(ZoneOffset.UTC))
                .withData("application/json", row.payload().getBytes(StandardCharsets.UTF_8));
        if (row.subject() != null) {
            event.withSubject(row.subject());
        }
        if (row.correlationId() != null) {
            event.withExtension("correlationid", row.correlationId());
        }
        if (row.traceparent() != null) {
            event.withExtension("traceparent", row.traceparent());
        }
        return inBinaryMode(event.build(), row);
    }

    private static ProducerRecord<String, byte[]> inBinaryMode(CloudEvent event, OutboxRow row) {
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.createWriter(row.topic(), null, row.key()).writeBinary(event);
        if (row.traceparent() != null) {
            message.headers().add("traceparent", row.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    /** Closes the producer. */
    @Override
    public void destroy() {
        kafka.destroy();
    }
}
