package io.liaison.platform.messaging.audit;

import io.liaison.platform.messaging.write.RowsWriter;
import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes audit entries. */
final class AuditWriter implements RowsWriter<AuditRow> {

    private static final String INSERT = """
            insert into audit_entry (request_id, subject, act, person, on_behalf_of, at, from_state, to_state,
                                     correlation_id, details)
            select "requestId", subject, act, person, "onBehalfOf", at, "fromState", "toState", "correlationId", details
              from jsonb_to_recordset(:auditEntries) as entry (
                   "requestId" uuid, subject text, act text, person text, "onBehalfOf" text, at timestamptz,
                   "fromState" text, "toState" text, "correlationId" text, details jsonb)
            """;

    private final JsonMapper json;

    AuditWriter(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public Map<String, Object> binds(List<AuditRow> rows) {
        return Map.of("auditEntries", Json.of(json.writeValueAsString(rows)));
    }
}
