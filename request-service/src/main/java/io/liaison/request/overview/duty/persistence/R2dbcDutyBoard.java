package io.liaison.request.overview.duty.persistence;

import io.liaison.request.overview.duty.application.DutyBoard;
import io.liaison.request.overview.duty.domain.DutyChange;
import io.liaison.request.overview.duty.domain.TaskDuties;
import io.liaison.request.rows.RequestRow;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables {@code open_duty} and {@code watched_task}. */
@Component
class R2dbcDutyBoard implements DutyBoard {

    private static final int MOST = 1000;

    /** What waits in planning and tracking ends with the request; a retrospective begins with its completion. */
    private static final String GOES_ON = """
            request.state = 'CONFIRMED'
              and (duty.kind like '%-retrospective' or coalesce(request.progress, '') not in ('COMPLETED', 'ARCHIVED'))""";

    private static final String WAITING = """
            select request.*, duty.kind as duty_kind, duty.duty_key, duty.subject, duty.task_id, duty.holder_kind,
                   duty.holder, duty.not_by, duty.due_at, duty.counted_rule, duty.counted_amount, duty.counted_from,
                   duty.waits_from, duty.waits_until
              from open_duty duty join request on request.id = duty.request_id
             where (duty.holder_kind = 'PERSON' and duty.holder = any(:people)
                    or duty.holder_kind = 'HEAD' and duty.holder = any(:headed)
                    or duty.holder_kind = 'REPRESENTATIVE' and duty.holder = any(:represented)
                    or duty.holder_kind = 'ADMINISTRATOR' and :administrator)
               and %s
             order by duty.due_at nulls last, duty.id
             limit %d""".formatted(GOES_ON, MOST);

    private static final String TASKS = """
            select request.*, task.id as task_id, task.title as task_title, task.department, task.owner,
                   task.state as task_state, task.planned_start, task.planned_finish, task.last_update_at
              from watched_task task join request on request.id = task.request_id
             where task.owner = any(:owners) and task.state = any(:open)
               and request.state = 'CONFIRMED' and coalesce(request.progress, '') not in ('COMPLETED', 'ARCHIVED')
             order by task.planned_finish, task.id
             limit %d""".formatted(MOST);

    private static final String HOLDERS = """
            select holder from open_duty where holder_kind = 'PERSON' and holder = any(:people)
             union
            select owner from watched_task where state = any(:open) and owner = any(:people)
             union
            select initiator from request where state = 'RETURNED' and initiator = any(:people)""";

    private final DatabaseClient database;
    private final DutyStatements statements;
    private final RequestRow row;

    R2dbcDutyBoard(DatabaseClient database, DutyStatements statements, RequestRow row) {
        this.database = database;
        this.statements = statements;
        this.row = row;
    }

    @Override
    public Mono<Void> apply(UUID requestId, DutyChange change) {
        if (change instanceof DutyChange.Opened opened) {
            return statements.open(opened.duty());
        }
        if (change instanceof DutyChange.Closed closed) {
            return statements.close(requestId, closed);
        }
        if (change instanceof DutyChange.Planned planned) {
            return statements.plan(planned);
        }
        if (change instanceof DutyChange.Rescheduled rescheduled) {
            return statements.reschedule(requestId, rescheduled);
        }
        return statements.move((DutyChange.Moved) change);
    }

    @Override
    public Flux<BoardDuty> waitingFor(Position position) {
        return database.sql(WAITING)
                .bind("people", texts(position.people()))
                .bind("headed", texts(position.headed()))
                .bind("represented", texts(position.represented()))
                .bind("administrator", position.administrator())
                .map(found -> new BoardDuty(DutyRows.duty(found), row.read(found)))
                .all();
    }

    @Override
    public Flux<BoardTask> tasksOf(Collection<String> owners) {
        return database.sql(TASKS)
                .bind("owners", texts(owners))
                .bind("open", texts(TaskDuties.OPEN))
                .map(found -> new BoardTask(DutyRows.task(found), row.read(found)))
                .all();
    }

    @Override
    public Flux<String> holdersAmong(Collection<String> people) {
        return database.sql(HOLDERS)
                .bind("people", texts(people))
                .bind("open", texts(TaskDuties.OPEN))
                .map(found -> Objects.requireNonNull(found.get(0, String.class)))
                .all();
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
