package io.liaison.request.overview.history.persistence;

import io.liaison.request.intake.application.RequestTrace;
import io.liaison.request.overview.history.application.RequestHistory;
import io.liaison.request.rows.JsonColumns;
import io.liaison.request.rows.RequestRow;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The row and its audit entries in one statement, so that no act comes between the two. */
@Component
class R2dbcRequestHistory implements RequestHistory {

    private static final String RECORDED = """
            select request.*,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                                       'act', act, 'person', person, 'onBehalfOf', on_behalf_of, 'at', at,
                                       'toState', to_state, 'details', details) order by audit_entry.id desc), '[]')
                      from audit_entry where request_id = request.id and subject = 'request') as trail
            from request where id = :id""";

    /** An entry as the statement above puts it together. */
    private record TrailEntry(
            String act,
            String person,
            @Nullable String onBehalfOf,
            OffsetDateTime at,
            @Nullable String toState,
            Map<String, String> details) {

        RecordedAct toAct() {
            String revision = details.get(RequestTrace.REVISION);
            return new RecordedAct(
                    act,
                    person,
                    onBehalfOf,
                    at.toInstant(),
                    toState,
                    revision == null ? null : Long.valueOf(revision),
                    details.get(RequestTrace.UNDO));
        }
    }

    private final DatabaseClient database;
    private final RequestRow row;
    private final JsonColumns json;

    R2dbcRequestHistory(DatabaseClient database, RequestRow row, JsonColumns json) {
        this.database = database;
        this.row = row;
        this.json = json;
    }

    @Override
    public Mono<Recorded> of(UUID requestId) {
        return database.sql(RECORDED).bind("id", requestId).map(this::read).one();
    }

    private Recorded read(Readable found) {
        List<TrailEntry> trail = json.readList(found, "trail", TrailEntry.class);
        return new Recorded(
                row.read(found), trail.stream().map(TrailEntry::toAct).toList());
    }
}
