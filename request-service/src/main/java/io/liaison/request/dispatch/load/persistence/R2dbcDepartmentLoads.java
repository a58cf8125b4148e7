package io.liaison.request.dispatch.load.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.dispatch.load.application.ConfirmationTimes;
import io.liaison.request.dispatch.load.application.DepartmentLoads;
import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import io.liaison.request.intake.domain.Round;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The load of departments as one query of what is under way. */
@Component
class R2dbcDepartmentLoads implements DepartmentLoads, ConfirmationTimes {

    private static final String LOADS = """
            select department, sum(tasks)::int as tasks, sum(alerts)::int as alerts, sum(led)::int as led,
                   sum(waiting)::int as waiting, sum(confirmations)::int as confirmations, max(median) as median
            from (
                select department, count(*) as tasks, 0 as alerts, 0 as led, 0 as waiting, 0 as confirmations,
                       null::float8 as median
                from department_task where open and department is not null group by department
                union all
                select task.department, 0, count(*), 0, 0, 0, null
                from department_alert as alert join department_task as task using (task_id)
                where alert.standing and task.department is not null group by task.department
                union all
                select lead_department, 0, 0, count(*) filter (where state = 'CONFIRMED'),
                       count(*) filter (where state = 'DISPATCHED'), 0, null
                from request
                where state in ('DISPATCHED', 'CONFIRMED') and coalesce(progress, '') not in ('COMPLETED', 'ARCHIVED')
                group by lead_department
                union all
                select department, 0, 0, 0, 0, count(*),
                       percentile_cont(0.5) within group (order by extract(epoch from confirmed_at - dispatched_at))
                from confirmation_time where confirmed_at >= :since group by department
            ) as part
            where department is not null
            group by department""";

    private static final String KEEP = """
            insert into confirmation_time (request_id, round, department, dispatched_at, confirmed_at)
            values (:request, :round, :department, :dispatchedAt, :confirmedAt)
            on conflict do nothing""";

    private final DatabaseClient database;

    R2dbcDepartmentLoads(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<DepartmentLoad> since(Instant confirmedSince) {
        return database.sql(LOADS)
                .bind("since", confirmedSince)
                .map(R2dbcDepartmentLoads::load)
                .all();
    }

    @Override
    public Mono<Void> keep(UUID requestId, Round round, Instant confirmedAt) {
        return database.sql(KEEP)
                .bind("request", requestId)
                .bind("round", round.number())
                .bind("department", round.leadDepartment())
                .bind("dispatchedAt", round.at())
                .bind("confirmedAt", confirmedAt)
                .then();
    }

    private static DepartmentLoad load(Readable row) {
        Double median = row.get("median", Double.class);
        return new DepartmentLoad(
                required(row, "department", String.class),
                required(row, "tasks", Integer.class),
                required(row, "alerts", Integer.class),
                required(row, "led", Integer.class),
                required(row, "waiting", Integer.class),
                required(row, "confirmations", Integer.class),
                median == null ? null : Duration.ofSeconds(Math.round(median)));
    }
}
