package io.liaison.request.dispatch.load.persistence;

import io.liaison.request.dispatch.load.application.TaskBoard;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tables {@code department_task} and {@code department_alert}. Rows are written in the order of their ids. */
@Component
class R2dbcTaskBoard implements TaskBoard {

    private static final String ASSIGN = """
            insert into department_task (task_id, request_id, department, plan_version)
            select task, :request, department, :version
            from unnest(:tasks::uuid[], :departments::text[]) as planned (task, department)
            order by task
            on conflict (task_id) do update set department = excluded.department, plan_version = excluded.plan_version
            where coalesce(department_task.plan_version, 0) <= excluded.plan_version""";

    private static final String OPEN = """
            insert into department_task (task_id, request_id, open, open_at)
            select task, :request, :open, :at from unnest(:tasks::uuid[]) as reported (task)
            order by task
            on conflict (task_id) do update set open = excluded.open, open_at = excluded.open_at
            where department_task.open_at is null or department_task.open_at <= excluded.open_at""";

    private static final String FINISH = """
            update department_task set open = false, open_at = :at
            where request_id = :request and (open_at is null or open_at <= :at)""";

    private static final String ALERT = """
            insert into department_alert (task_id, reason, standing, at) values (:task, :reason, :standing, :at)
            on conflict (task_id, reason) do update set standing = excluded.standing, at = excluded.at
            where department_alert.at <= excluded.at""";

    private final DatabaseClient database;

    R2dbcTaskBoard(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> assigned(UUID requestId, int planVersion, Map<UUID, String> departments) {
        List<Map.Entry<UUID, String>> planned = departments.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return database.sql(ASSIGN)
                .bind("request", requestId)
                .bind("version", planVersion)
                .bind("tasks", planned.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .bind("departments", planned.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .then();
    }

    @Override
    public Mono<Void> open(UUID requestId, List<UUID> tasks, boolean open, Instant at) {
        return database.sql(OPEN)
                .bind("request", requestId)
                .bind(
                        "tasks",
                        tasks.stream()
                                .distinct()
                                .sorted(Comparator.naturalOrder())
                                .toArray(UUID[]::new))
                .bind("open", open)
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> finished(UUID requestId, Instant at) {
        return database.sql(FINISH).bind("request", requestId).bind("at", at).then();
    }

    @Override
    public Mono<Void> alert(UUID taskId, String reason, boolean standing, Instant at) {
        return database.sql(ALERT)
                .bind("task", taskId)
                .bind("reason", reason)
                .bind("standing", standing)
                .bind("at", at)
                .then();
    }
}
