package io.liaison.planning.overview.persistence;

import static io.liaison.planning.storage.JsonColumns.required;

import io.liaison.planning.overview.application.Duty;
import io.liaison.planning.overview.application.DutyList;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class SqlDutyList implements DutyList {

    private static final String SELECT = """
            select duty.kind, duty.subject, duty.due_at, r.request_id, r.number, r.title
            from (
              select 'sign-feedback' as kind, request_id, id::text as subject, null::timestamptz as due_at
                from feedback where state = 'FILED' and department = any(:headed)
              union all
              select 'acknowledge-feedback', f.request_id, f.id::text, null
                from feedback f join room l on l.request_id = f.request_id
                where f.state = 'SIGNED' and l.lead_department = any(:represented)
              union all
              select 'answer-dependency', request_id, id::text, null
                from dependency where state = 'OPEN' and on_department = any(:represented)
              union all
              select 'answer-plan', p.request_id, asked.department, p.answer_by
                from plan_version p cross join unnest(p.awaiting) as asked (department)
                where p.state = 'IN_APPROVAL' and asked.department = any(:headed)
              union all
              select 'submit-plan', l.request_id, null, null
                from room l where l.state = 'SECOND_COORDINATION' and l.lead_department = any(:headed)
              union all
              select 'submit-plan', l.request_id, null, min(m.end_at) + interval '24 hours'
                from room l join meeting m on m.request_id = l.request_id
                where l.state = 'COORDINATING' and l.lead_department = any(:headed)
                  and m.kind = 'COORDINATION' and m.state <> 'CANCELLED'
                group by l.request_id having min(m.end_at) <= :now
              union all
              select 'lead-second-coordination', request_id, null, null
                from room where state = 'SECOND_COORDINATION' and :administrator
              union all
              select 'answer-meeting', m.request_id, m.id::text, m.start_at
                from meeting m join meeting_attendee a on a.meeting_id = m.id
                where m.state = 'SCHEDULED' and a.person = :person and a.answer is null and m.start_at > :now
              union all
              select 'publish-minutes', request_id, id::text, null
                from meeting where state = 'SCHEDULED' and organiser = :person and end_at <= :now
            ) duty join room r on r.request_id = duty.request_id
            where r.state <> 'CLOSED'
            order by duty.due_at nulls last, r.opened_at, duty.kind, duty.subject
            limit :limit
            """;

    private final DatabaseClient client;

    SqlDutyList(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Flux<Duty> of(Position position, Instant now, int limit) {
        return client.sql(SELECT)
                .bind("person", position.person())
                .bind("headed", position.headed().toArray(String[]::new))
                .bind("represented", position.represented().toArray(String[]::new))
                .bind("administrator", position.administrator())
                .bind("now", now)
                .bind("limit", limit)
                .map(SqlDutyList::toDuty)
                .all();
    }

    private static Duty toDuty(Readable row) {
        UUID requestId = required(row, "request_id", UUID.class);
        return new Duty(
                required(row, "kind", String.class),
                requestId,
                row.get("number", String.class),
                required(row, "title", String.class),
                row.get("subject", String.class),
                row.get("due_at", Instant.class),
                "/requests/" + requestId + "/coordination",
                null);
    }
}
