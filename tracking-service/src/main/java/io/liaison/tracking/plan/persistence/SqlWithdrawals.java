package io.liaison.tracking.plan.persistence;

import io.liaison.tracking.plan.application.Withdrawals;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SqlWithdrawals implements Withdrawals {

    private final DatabaseClient client;

    SqlWithdrawals(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(UUID requestId, Instant at) {
        return client.sql("""
                        insert into withdrawn_request (request_id, withdrawn_at) values (:requestId, :at)
                        on conflict (request_id) do nothing
                        """).bind("requestId", requestId).bind("at", at).then();
    }

    @Override
    public Mono<Boolean> contains(UUID requestId) {
        return client.sql("select exists (select 1 from withdrawn_request where request_id = :requestId)")
                .bind("requestId", requestId)
                .mapValue(Boolean.class)
                .one();
    }
}
