package io.liaison.tracking.weekly.persistence;

import io.liaison.tracking.weekly.application.WeeklyReviews;
import io.liaison.tracking.weekly.domain.ReviewWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlWeeklyReviews implements WeeklyReviews {

    private final DatabaseClient client;

    SqlWeeklyReviews(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> schedule(UUID meetingId, UUID requestId, Instant start) {
        return client.sql("""
                        insert into weekly_review (meeting_id, request_id, start_at)
                        values (:meetingId, :requestId, :start)
                        on conflict (meeting_id) do update set start_at = excluded.start_at
                        """)
                .bind("meetingId", meetingId)
                .bind("requestId", requestId)
                .bind("start", start)
                .then();
    }

    @Override
    public Mono<Void> cancel(UUID meetingId) {
        return client.sql("delete from weekly_review where meeting_id = :meetingId")
                .bind("meetingId", meetingId)
                .then();
    }

    @Override
    public Flux<Unreviewed> without(ReviewWeek week, Collection<String> leadDepartments, int limit) {
        return client.sql("""
                        select r.request_id, r.number, r.title from tracked_request r
                         where r.lead_department = any (:departments)
                           and r.completed_at is null and r.withdrawn_at is null
                           and exists (select 1 from task t where t.request_id = r.request_id
                               and t.state in ('NOT_STARTED', 'IN_PROGRESS', 'REWORK'))
                           and not exists (select 1 from weekly_review w where w.request_id = r.request_id
                               and w.start_at >= :from and w.start_at < :until)
                         order by r.opened_at, r.request_id limit :limit
                        """)
                .bind("departments", leadDepartments.toArray(String[]::new))
                .bind("from", week.from())
                .bind("until", week.until())
                .bind("limit", limit)
                .mapProperties(Unreviewed.class)
                .all();
    }
}
