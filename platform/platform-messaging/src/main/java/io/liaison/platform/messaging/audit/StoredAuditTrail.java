package io.liaison.platform.messaging.audit;

import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.event.Correlation;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table audit_entry, which its own trigger keeps append-only. */
final class StoredAuditTrail implements AuditTrail {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    StoredAuditTrail(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> record(AuditEntry entry) {
        return RunningTransaction.required()
                .then(Mono.deferContextual(context -> insert(entry, Correlation.of(context))));
    }

    private Mono<Void> insert(AuditEntry entry, @Nullable String correlationId) {
        return database.sql("""
                        insert into audit_entry (request_id, subject, act, person, on_behalf_of, at, from_state, to_state,
                                                 correlation_id, details)
                        values (:requestId, :subject, :act, :person, :onBehalfOf, :at, :fromState, :toState,
                                :correlationId, :details)
                        """)
                .bind("requestId", id(entry.requestId()))
                .bind("subject", entry.subject())
                .bind("act", entry.act())
                .bind("person", entry.person())
                .bind("onBehalfOf", text(entry.onBehalfOf()))
                .bind("at", entry.at())
                .bind("fromState", text(entry.fromState()))
                .bind("toState", text(entry.toState()))
                .bind("correlationId", text(correlationId))
                .bind("details", Json.of(json.writeValueAsString(entry.details())))
                .then();
    }

    @Override
    public Mono<Void> recordAll(List<AuditEntry> entries) {
        return RunningTransaction.required()
                .then(Mono.deferContextual(context -> insertAll(entries, Correlation.of(context))));
    }

    private Mono<Void> insertAll(List<AuditEntry> entries, @Nullable String correlationId) {
        return database.sql("""
                        insert into audit_entry (request_id, subject, act, person, on_behalf_of, at, from_state, to_state,
                                                 correlation_id, details)
                        select "requestId", subject, act, person, "onBehalfOf", at, "fromState", "toState",
                               :correlationId, details
                          from jsonb_to_recordset(:entries) as entry (
                               "requestId" uuid, subject text, act text, person text, "onBehalfOf" text,
                               at timestamptz, "fromState" text, "toState" text, details jsonb)
                        """)
                .bind("correlationId", text(correlationId))
                .bind("entries", Json.of(json.writeValueAsString(entries)))
                .then();
    }

    private static Object id(@Nullable UUID value) {
        return value == null ? Parameters.in(UUID.class) : value;
    }

    private static Object text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
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
