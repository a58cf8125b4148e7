package io.liaison.request.overview.duty.persistence;

import static io.liaison.request.rows.Columns.nullable;

import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.duty.domain.DutyChange;
import io.liaison.request.overview.duty.domain.Holder;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.domain.WatchedTask;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What changes duties and tasks, one statement each. */
@Component
class DutyStatements {

    private static final String OPEN = """
            insert into open_duty (request_id, kind, duty_key, subject, task_id, holder_kind, holder, not_by, due_at,
                                   counted_rule, counted_amount, counted_from, waits_from, waits_until)
            values (:request, :kind, :key, :subject, :task, :holderKind, :holder, :notBy, :dueAt, :rule, :amount,
                    :countedFrom, :from, :until)
            on conflict (request_id, kind, duty_key, holder_kind, holder) do update
               set subject = excluded.subject, task_id = excluded.task_id, not_by = excluded.not_by,
                   due_at = excluded.due_at, counted_rule = excluded.counted_rule,
                   counted_amount = excluded.counted_amount, counted_from = excluded.counted_from,
                   waits_from = excluded.waits_from, waits_until = excluded.waits_until""";
    private static final String CLOSE = """
            delete from open_duty
             where request_id = :request
               and (cardinality(:kinds::text[]) = 0 or kind = any(:kinds))
               and (:key::text is null or duty_key = :key)
               and (:holder::text is null or holder_kind = :holderKind and holder = :holder)""";
    private static final String RESCHEDULE =
            "update open_duty set due_at = :dueAt where request_id = :request and kind = any(:kinds)";
    private static final String PLAN = """
            insert into watched_task (id, request_id, title, department, owner, state, planned_start, planned_finish,
                                      last_update_at)
            values (:id, :request, :title, :department, :owner, :state, :start, :finish, :reported)
            on conflict (id) do update
               set title = excluded.title, department = excluded.department, owner = excluded.owner,
                   planned_start = excluded.planned_start, planned_finish = excluded.planned_finish,
                   state = excluded.state,
                   last_update_at = coalesce(excluded.last_update_at, watched_task.last_update_at)""";
    private static final String MOVE = """
            update watched_task set state = :state, last_update_at = coalesce(:reported, last_update_at)
             where id = :id""";

    private final DatabaseClient database;

    DutyStatements(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> open(OpenDuty duty) {
        Counted counted = duty.counted();
        return database.sql(OPEN)
                .bind("request", duty.requestId())
                .bind("kind", duty.kind())
                .bind("key", duty.key())
                .bind("subject", nullable(duty.subject(), String.class))
                .bind("task", nullable(duty.taskId(), UUID.class))
                .bind("holderKind", duty.holder().kind().name())
                .bind("holder", duty.holder().id())
                .bind("notBy", nullable(duty.except(), String.class))
                .bind("dueAt", nullable(duty.dueAt(), Instant.class))
                .bind("rule", nullable(counted == null ? null : counted.rule().name(), String.class))
                .bind("amount", nullable(counted == null ? null : counted.amount(), Integer.class))
                .bind("countedFrom", nullable(counted == null ? null : counted.from(), Instant.class))
                .bind("from", nullable(duty.from(), Instant.class))
                .bind("until", nullable(duty.until(), Instant.class))
                .then();
    }

    Mono<Void> close(UUID requestId, DutyChange.Closed closed) {
        Holder holder = closed.holder();
        return database.sql(CLOSE)
                .bind("request", requestId)
                .bind("kinds", closed.kinds().toArray(String[]::new))
                .bind("key", nullable(closed.key(), String.class))
                .bind("holder", nullable(holder == null ? null : holder.id(), String.class))
                .bind(
                        "holderKind",
                        nullable(holder == null ? null : holder.kind().name(), String.class))
                .then();
    }

    Mono<Void> reschedule(UUID requestId, DutyChange.Rescheduled rescheduled) {
        return database.sql(RESCHEDULE)
                .bind("dueAt", rescheduled.dueAt())
                .bind("request", requestId)
                .bind("kinds", rescheduled.kinds().toArray(String[]::new))
                .then();
    }

    Mono<Void> plan(DutyChange.Planned planned) {
        WatchedTask task = planned.task();
        return database.sql(PLAN)
                .bind("id", task.id())
                .bind("request", task.requestId())
                .bind("title", task.title())
                .bind("department", task.department())
                .bind("owner", task.owner())
                .bind("state", task.state())
                .bind("start", task.plannedStart())
                .bind("finish", task.plannedFinish())
                .bind("reported", nullable(task.lastUpdateAt(), Instant.class))
                .then();
    }

    Mono<Void> move(DutyChange.Moved moved) {
        return database.sql(MOVE)
                .bind("id", moved.taskId())
                .bind("state", moved.state())
                .bind("reported", nullable(moved.reportedAt(), Instant.class))
                .then();
    }
}
