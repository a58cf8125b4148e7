package io.liaison.request.review.persistence;

import io.liaison.request.review.application.QueueFilter;
import io.liaison.request.rows.CursorKeys;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * The statement for one page of the queue: only the conditions that are asked for, so that the planner sees a range of
 * the index and not a question whether there is a cursor, and only what the page shows of each request.
 */
final class QueueQuery {

    private static final String SELECT = """
            select r.id, r.number, r.state, (r.submission ->> 'version')::int as form_version, r.type, r.title, r.priority,
                   r.priority_rank, r.raising_department, r.initiator, r.form ->> 'wishedCompletion' as wished_completion,
                   r.submitted_at, r.asked, r.signed, jsonb_array_length(r.submission -> 'acknowledged') as acknowledged,
                   r.lead_department, r.rounds -> -1 ->> 'confirmBy' as confirm_by, claim.person as claimed_by,
                   claim.on_behalf_of as claimed_for, claim.since as claimed_since, claim.until as claimed_until,
                   claim.note as claim_note, claim.taken_from as claim_taken_from
            from request r left join review_claim claim on claim.request_id = r.id and claim.until > :now
            where\s""";

    private static final Map<QueueFilter.Waiting, String> WAITING = Map.of(
            QueueFilter.Waiting.REVIEW, "r.state = 'SUBMITTED'",
            QueueFilter.Waiting.OBJECTION, "r.state = 'OBJECTED'",
            QueueFilter.Waiting.OVERDUE_CONFIRMATION,
                    "r.state = 'DISPATCHED' and (r.rounds -> -1 ->> 'confirmBy')::timestamptz <= :now");

    private static final Map<QueueFilter.Claimed, String> CLAIMED = Map.of(
            QueueFilter.Claimed.MINE, "claim.person = :me",
            QueueFilter.Claimed.OTHERS, "claim.person <> :me",
            QueueFilter.Claimed.NOBODY, "claim.person is null");

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final Map<String, Object> binds = new LinkedHashMap<>();

    private QueueQuery(QueueFilter.Waiting waiting, Instant now) {
        sql.append(WAITING.get(waiting));
        binds.put("now", now);
    }

    static GenericExecuteSpec of(DatabaseClient database, QueueFilter filter, String person, Instant now) {
        QueueQuery query = new QueueQuery(filter.waiting(), now);
        query.and("r.priority = :priority", "priority", name(filter.priority()));
        query.and("r.type = :type", "type", name(filter.type()));
        query.and(
                "(r.raising_department = :department or r.involved @> array[:department::text])",
                "department",
                filter.department());
        query.and("r.raising_department = :raising", "raising", filter.raising());
        query.and("r.involved @> array[:involved::text]", "involved", filter.involved());
        query.and("r.signed = :signed", "signed", filter.signed());
        query.and("(r.number ilike :text or r.title ilike :text)", "text", pattern(filter.text()));
        query.claimed(filter.claimed(), person);
        query.after(filter);
        return query.ordered(database, filter.limit() + 1);
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append("\n  and ").append(condition);
            binds.put(name, value);
        }
    }

    private void claimed(QueueFilter.@Nullable Claimed claimed, String person) {
        if (claimed != null) {
            sql.append("\n  and ").append(CLAIMED.get(claimed));
            if (claimed != QueueFilter.Claimed.NOBODY) {
                binds.put("me", person);
            }
        }
    }

    private void after(QueueFilter filter) {
        if (filter.after() != null) {
            sql.append("\n  and (r.priority_rank, r.submitted_at, r.id) > (:rank, :submittedAt, :id)");
            binds.put("rank", CursorKeys.number(filter.after(), 0));
            binds.put("submittedAt", CursorKeys.instant(filter.after(), 1));
            binds.put("id", CursorKeys.uuid(filter.after(), 2));
        }
    }

    private GenericExecuteSpec ordered(DatabaseClient database, int limit) {
        sql.append("\norder by r.priority_rank, r.submitted_at, r.id\nlimit :limit");
        binds.put("limit", limit);
        GenericExecuteSpec spec = database.sql(sql.toString());
        for (Map.Entry<String, Object> bind : binds.entrySet()) {
            spec = spec.bind(bind.getKey(), bind.getValue());
        }
        return spec;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** What somebody looks for is meant as it is written. */
    private static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
