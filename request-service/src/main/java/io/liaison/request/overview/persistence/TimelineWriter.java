package io.liaison.request.overview.persistence;

import io.liaison.platform.messaging.write.RowsWriter;
import io.liaison.request.rows.JsonColumns;
import java.util.List;
import java.util.Map;

/** Writes timeline entries. */
final class TimelineWriter implements RowsWriter<TimelineRow> {

    private static final String INSERT = """
            insert into timeline_entry (request_id, type, at, person, on_behalf_of, facts)
            select request, type, at, person, "onBehalfOf", facts
              from jsonb_to_recordset(:timelineEntries) as entry (
                   request uuid, type text, at timestamptz, person text, "onBehalfOf" text, facts jsonb)
            """;

    private final JsonColumns json;

    TimelineWriter(JsonColumns json) {
        this.json = json;
    }

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public Map<String, Object> binds(List<TimelineRow> rows) {
        return Map.of("timelineEntries", json.write(rows));
    }
}
