package io.liaison.platform.messaging.audit;

import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.write.ClosingWrites;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table audit_entry, which its own trigger keeps append-only. */
final class StoredAuditTrail implements AuditTrail {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final ClosingWrites writes;
    private final JsonMapper json;
    private final AuditWriter writer;

    StoredAuditTrail(DatabaseClient database, ClosingWrites writes, JsonMapper json) {
        this.database = database;
        this.writes = writes;
        this.json = json;
        this.writer = new AuditWriter(json);
    }

    @Override
    public Mono<Void> record(AuditEntry entry) {
        return recordAll(List.of(entry));
    }

    @Override
    public Mono<Void> recordAll(List<AuditEntry> entries) {
        return Mono.deferContextual(context -> {
            String correlationId = Correlation.of(context);
            List<AuditRow> rows = entries.stream()
                    .map(entry -> AuditRow.of(entry, correlationId))
                    .toList();
            return writes.add(writer, rows);
        });
    }

    @Override
    public Flux<AuditEntry> ofRequest(UUID requestId) {
        return database.sql("""
                        select request_id, subject, act, person, on_behalf_of, at, from_state, to_state, details
                          from audit_entry where request_id = :requestId order by id
                        """).bind("requestId", requestId).map(this::entry).all();
    }

    private AuditEntry entry(Readable row) {
        return new AuditEntry(
                row.get("request_id", UUID.class),
                required(row, "subject", String.class),
                required(row, "act", String.class),
                required(row, "person", String.class),
                row.get("on_behalf_of", String.class),
                required(row, "at", Instant.class),
                row.get("from_state", String.class),
                row.get("to_state", String.class),
                json.readValue(required(row, "details", String.class), DETAILS));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
