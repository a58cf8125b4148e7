package io.liaison.request.review.claim.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.review.claim.application.Claims;
import io.liaison.request.review.claim.domain.Claim;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table {@code review_claim}. */
@Component
class R2dbcClaims implements Claims {

    private static final String KEEP = """
            insert into review_claim (request_id, person, on_behalf_of, since, until, note, taken_from)
            values (:request, :person, :onBehalfOf, :since, :until, :note, :takenFrom)
            on conflict (request_id) do update
               set person = excluded.person, on_behalf_of = excluded.on_behalf_of, since = excluded.since,
                   until = excluded.until, note = excluded.note, taken_from = excluded.taken_from""";

    private final DatabaseClient database;

    R2dbcClaims(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Claim> last(UUID requestId) {
        return database.sql("select * from review_claim where request_id = :request")
                .bind("request", requestId)
                .map(row -> new Claim(
                        new ActedBy(required(row, "person", String.class), row.get("on_behalf_of", String.class)),
                        required(row, "since", Instant.class),
                        required(row, "until", Instant.class),
                        row.get("note", String.class),
                        row.get("taken_from", String.class)))
                .one();
    }

    @Override
    public Mono<Void> keep(UUID requestId, Claim claim) {
        return database.sql(KEEP)
                .bind("request", requestId)
                .bind("person", claim.by().person())
                .bind("onBehalfOf", nullable(claim.by().onBehalfOf(), String.class))
                .bind("since", claim.since())
                .bind("until", claim.until())
                .bind("note", nullable(claim.note(), String.class))
                .bind("takenFrom", nullable(claim.takenFrom(), String.class))
                .then();
    }

    @Override
    public Mono<Void> end(UUID requestId) {
        return database.sql("delete from review_claim where request_id = :request")
                .bind("request", requestId)
                .then();
    }
}
