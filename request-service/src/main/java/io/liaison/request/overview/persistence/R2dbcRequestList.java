package io.liaison.request.overview.persistence;

import static io.liaison.request.rows.Columns.nullable;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.overview.application.RequestList;
import io.liaison.request.rows.CursorKeys;
import io.liaison.request.rows.RequestRow;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Lists as queries of the table {@code request}. */
@Component
class R2dbcRequestList implements RequestList {

    private static final String VISIBLE = """
            select * from request
            where (%s)
              and (number is not null or initiator = any(:names))
              and (:state::text is null or state = :state)
              and (:phase::text is null
                   or case when state = 'CONFIRMED' then coalesce(progress, state) else state end = :phase)
              and (:createdAt::timestamptz is null or (created_at, id) < (:createdAt::timestamptz, :id::uuid))
            order by created_at desc, id desc
            limit :limit""";

    /** Duties are looked at by people; more than this nobody looks through. */
    private static final String WAITING = """
            select * from request
            where (state = 'RETURNED' and (initiator = any(:people) or raising_department = any(:liaisons)))
               or (state = 'SUBMITTED' and not signed and raising_department = any(:heads))
               or (state = 'DISPATCHED' and lead_department = any(:heads))
               or (:administrator and state in ('SUBMITTED', 'OBJECTED'))
            order by submitted_at, id
            limit 500""";

    private final DatabaseClient database;
    private final RequestAudiences audiences;
    private final RequestRow row;

    R2dbcRequestList(DatabaseClient database, RequestAudiences audiences, RequestRow row) {
        this.database = database;
        this.audiences = audiences;
        this.row = row;
    }

    @Override
    public Flux<Request> visible(Actor actor, Filter filter) {
        RequestState state = filter.state();
        GenericExecuteSpec sql = database.sql(VISIBLE.formatted(audiences.condition(actor, "request.id")))
                .bind("names", actor.names().toArray(String[]::new))
                .bind("state", nullable(state == null ? null : state.name(), String.class))
                .bind("phase", nullable(filter.phase(), String.class))
                .bind("createdAt", CursorKeys.instant(filter.after(), 0))
                .bind("id", CursorKeys.uuid(filter.after(), 1))
                .bind("limit", filter.limit() + 1);
        for (Map.Entry<String, Object> bind : audiences.bindsFor(actor).entrySet()) {
            sql = sql.bind(bind.getKey(), bind.getValue());
        }
        return sql.map(row::read).all();
    }

    @Override
    public Flux<Request> waitingFor(Duties duties) {
        return database.sql(WAITING)
                .bind("people", duties.people().toArray(String[]::new))
                .bind("heads", duties.heads().toArray(String[]::new))
                .bind("liaisons", duties.liaisons().toArray(String[]::new))
                .bind("administrator", duties.administrator())
                .map(row::read)
                .all();
    }
}
