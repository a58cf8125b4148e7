package io.liaison.request.intake.persistence;

import io.liaison.request.intake.application.InvolvedPeople;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The people named in a request's audience: every event admits those it tells. */
@Component
class R2dbcInvolvedPeople implements InvolvedPeople {

    private static final String NAMED = """
            select member from request_audience
             where request_id = :request and member_kind = 'PERSON'
             order by member""";

    private final DatabaseClient database;

    R2dbcInvolvedPeople(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<String> of(UUID requestId) {
        return database.sql(NAMED)
                .bind("request", requestId)
                .mapValue(String.class)
                .all();
    }
}
