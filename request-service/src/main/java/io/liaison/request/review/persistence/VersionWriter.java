package io.liaison.request.review.persistence;

import io.liaison.platform.messaging.write.RowsWriter;
import io.liaison.request.rows.JsonColumns;
import java.util.List;
import java.util.Map;

/** Writes submitted forms. */
final class VersionWriter implements RowsWriter<VersionRow> {

    private static final String INSERT = """
            insert into request_version
                (request_id, version, form, attachments, acknowledged, submitted_by, on_behalf_of, submitted_at)
            select row.request, kept.version, kept.form, kept.attachments, kept.acknowledged, kept."submittedBy",
                   kept."onBehalfOf", kept."submittedAt"
              from jsonb_to_recordset(:requestVersions) as row (request uuid, kept jsonb),
                   jsonb_to_record(row.kept) as kept (
                   version int, form jsonb, attachments jsonb, acknowledged jsonb, "submittedBy" text,
                   "onBehalfOf" text, "submittedAt" timestamptz)
            """;

    private final JsonColumns json;

    VersionWriter(JsonColumns json) {
        this.json = json;
    }

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public Map<String, Object> binds(List<VersionRow> rows) {
        return Map.of("requestVersions", json.write(rows));
    }
}
