package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.OutgoingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import tools.jackson.databind.json.JsonMapper;

/** Stores events in the caller's transaction and has the relay woken after its commit. */
final class StoredOutbox implements Outbox {

    /**
     * With more keys than this, the topic is locked instead of each key: PostgreSQL's table of locks has room for some
     * thousands over all transactions.
     */
    static final int MOST_KEYS = 256;

    private static final int FEW_ROWS = 16;

    private final OutboxStore store;
    private final OutboxBell bell;
    private final TraceCarrier traces;
    private final JsonMapper json;
    private final Clock clock;
    private final DataSize largest;

    StoredOutbox(
            OutboxStore store, OutboxBell bell, TraceCarrier traces, JsonMapper json, Clock clock, DataSize largest) {
        this.store = store;
        this.bell = bell;
        this.traces = traces;
        this.json = json;
        this.clock = clock;
        this.largest = largest;
    }

    @Override
    public Mono<Void> append(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return RunningTransaction.required();
        }
        return Mono.deferContextual(context -> store(events, context));
    }

    private Mono<Void> store(List<OutgoingEvent> events, ContextView context) {
        return RunningTransaction.afterCommit(bell::ring)
                .then(Mono.fromCallable(() -> rows(events, context)))
                .flatMap(rows ->
                        lock(events).then(rows.size() > FEW_ROWS ? store.insertMany(rows) : store.insert(rows)));
    }

    private Mono<Void> lock(List<OutgoingEvent> events) {
        Set<String> topics = events.stream().map(OutgoingEvent::topic).collect(Collectors.toSet());
        Set<String> keys = events.stream().map(OutgoingEvent::key).collect(Collectors.toSet());
        return keys.size() > MOST_KEYS ? store.lockTopics(topics) : store.lockKeys(topics, keys);
    }

    private List<OutboxStore.NewRow> rows(List<OutgoingEvent> events, ContextView context) {
        String correlationId = Correlation.of(context);
        String traceparent = traces.traceparent(context);
        Instant now = clock.instant();
        return events.stream()
                .map(event -> row(event, now, correlationId, traceparent))
                .toList();
    }

    private OutboxStore.NewRow row(
            OutgoingEvent event, Instant now, @Nullable String correlationId, @Nullable String traceparent) {
        return new OutboxStore.NewRow(
                UUID.randomUUID(),
                event.topic(),
                event.key(),
                event.type(),
                event.subject(),
                now,
                correlationId,
                traceparent,
                payload(event));
    }

    private String payload(OutgoingEvent event) {
        String payload = json.writeValueAsString(event.data());
        if (payload.getBytes(StandardCharsets.UTF_8).length > largest.toBytes()) {
            throw new IllegalArgumentException("event " + event.type() + " is larger than " + largest);
        }
        return payload;
    }
}
