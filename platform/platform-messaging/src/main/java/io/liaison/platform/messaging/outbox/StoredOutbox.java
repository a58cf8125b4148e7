package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.write.ClosingWrites;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;
import tools.jackson.databind.json.JsonMapper;

/** Has events stored at the end of the caller's transaction, and the relay woken after its commit. */
final class StoredOutbox implements Outbox {

    /** What is more than a command announces goes at once: it need not wait in memory, and holds back who is later. */
    private static final int FEW_ROWS = 16;

    private final OutboxWriter writer = new OutboxWriter();
    private final ClosingWrites writes;
    private final OutboxBell bell;
    private final TraceCarrier traces;
    private final JsonMapper json;
    private final Clock clock;
    private final DataSize largest;

    StoredOutbox(
            ClosingWrites writes,
            OutboxBell bell,
            TraceCarrier traces,
            JsonMapper json,
            Clock clock,
            DataSize largest) {
        this.writes = writes;
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
                .flatMap(rows -> writes.add(writer, rows).then(rows.size() > FEW_ROWS ? writes.flush() : Mono.empty()));
    }

    private List<NewRow> rows(List<OutgoingEvent> events, ContextView context) {
        String correlationId = Correlation.of(context);
        String traceparent = traces.traceparent(context);
        Instant now = clock.instant();
        return events.stream()
                .map(event -> row(event, now, correlationId, traceparent))
                .toList();
    }

    private NewRow row(OutgoingEvent event, Instant now, @Nullable String correlationId, @Nullable String traceparent) {
        return new NewRow(
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
