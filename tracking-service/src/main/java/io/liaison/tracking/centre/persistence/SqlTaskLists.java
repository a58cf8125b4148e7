package io.liaison.tracking.centre.persistence;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.tracking.centre.application.TaskFilter;
import io.liaison.tracking.centre.application.TaskLists;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class SqlTaskLists implements TaskLists {

    private static final String WAITING = """
            select waiting.reason, t.id as task_id, t.request_id, r.number, r.title, t.title as task_title, t.owner,
                   t.state, t.planned_start, t.planned_finish, t.last_update_at, t.delivered_at, r.initiator,
                   r.raising_department
              from (
                select 'OWN' as reason, id from task
                 where owner = :person and state in ('NOT_STARTED', 'IN_PROGRESS', 'REWORK')
                union all
                select 'REVIEW', t.id from task t
                 where t.department = any (:headed)
                   and exists (select 1 from progress_update u where u.task_id = t.id and u.reviewed_at is null)
                union all
                select 'JUDGE', t.id from task t join tracked_request r on r.request_id = t.request_id
                 where t.state = 'DELIVERED'
                   and (r.initiator = :person or r.raising_department = any (:represented) or r.initiator = t.owner)
                union all
                select 'RED', t.id from task t join tracked_request r on r.request_id = t.request_id
                 where r.lead_department = any (:headed)
                   and exists (select 1 from red_alert a where a.task_id = t.id and a.cleared_at is null)
              ) waiting
              join task t on t.id = waiting.id
              join tracked_request r on r.request_id = t.request_id
             where r.withdrawn_at is null
             order by t.planned_finish, t.id, waiting.reason
             limit :limit
            """;

    private static final String LIST = """
            select t.id from task t
             cross join lateral (
                   select not exists (select 1 from red_alert a where a.task_id = t.id and a.cleared_at is null) as calm
                   ) alert
             where t.%s = any (:values) and t.state = any (:states) and not (:red and alert.calm)
               and (alert.calm, t.planned_finish, t.id) > (:calm, :finish, :id) and %s
             order by alert.calm, t.planned_finish, t.id limit :limit
            """;

    private final DatabaseClient client;
    private final RequestAudiences audiences;

    SqlTaskLists(DatabaseClient client, RequestAudiences audiences) {
        this.client = client;
        this.audiences = audiences;
    }

    @Override
    public Flux<UUID> ownedBy(
            Actor actor, Collection<String> owners, TaskFilter filter, @Nullable Cursor after, int limit) {
        return list("owner", actor, owners, filter, after, limit);
    }

    @Override
    public Flux<UUID> ofDepartments(
            Actor actor, Collection<String> departments, TaskFilter filter, @Nullable Cursor after, int limit) {
        return list("department", actor, departments, filter, after, limit);
    }

    @Override
    public Flux<UUID> requestsOf(Collection<UUID> taskIds) {
        return client.sql("select distinct request_id from task where id = any (:ids)")
                .bind("ids", taskIds.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all();
    }

    @Override
    public Flux<WaitingTask> waitingFor(Position position, int limit) {
        return client.sql(WAITING)
                .bind("person", position.person())
                .bind("headed", position.headed().toArray(String[]::new))
                .bind("represented", position.represented().toArray(String[]::new))
                .bind("limit", limit)
                .mapProperties(WaitingTask.class)
                .all();
    }

    private Flux<UUID> list(
            String column,
            Actor actor,
            Collection<String> values,
            TaskFilter filter,
            @Nullable Cursor after,
            int limit) {
        Place place = Place.after(after);
        return client.sql(LIST.formatted(column, audiences.condition(actor, "t.request_id")))
                .bindValues(audiences.bindsFor(actor))
                .bind("values", values.toArray(String[]::new))
                .bind("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .bind("red", filter.red())
                .bind("calm", place.calm())
                .bind("finish", place.finish())
                .bind("id", place.id())
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all();
    }

    /** Where a page begins: behind this task, whose planned finish it is; red ones come before calm ones. */
    private record Place(boolean calm, LocalDate finish, UUID id) {

        private static final Place BEFORE_ALL = new Place(false, LocalDate.of(1, 1, 1), new UUID(0, 0));

        static Place after(@Nullable Cursor cursor) {
            if (cursor == null) {
                return BEFORE_ALL;
            }
            try {
                return new Place(
                        Boolean.parseBoolean(cursor.key(0)),
                        LocalDate.parse(cursor.key(1)),
                        UUID.fromString(cursor.key(2)));
            } catch (DateTimeParseException | IllegalArgumentException foreign) {
                throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
            }
        }
    }
}
