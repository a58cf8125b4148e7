package io.liaison.platform.messaging;

import io.liaison.platform.messaging.event.Correlation;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What handlers did: one row per effect. */
public final class Effects {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DatabaseClient database;

    Effects(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> leave(String subject, int number) {
        return Mono.deferContextual(context -> database.sql(
                        "insert into effect (subject, number, correlation_id) values (:subject, :number, :correlation)")
                .bind("subject", subject)
                .bind("number", number)
                .bind("correlation", Parameters.in(R2dbcType.VARCHAR, Correlation.of(context)))
                .then());
    }

    /** The numbers left for a subject, in the order in which they were left. */
    public List<Integer> of(String subject) {
        return Objects.requireNonNull(database.sql("select number from effect where subject = :subject order by id")
                .bind("subject", subject)
                .map(row -> Objects.requireNonNull(row.get(0, Integer.class)))
                .all()
                .collectList()
                .block(PATIENCE));
    }

    public List<String> correlationsOf(String subject) {
        return Objects.requireNonNull(
                database.sql("select coalesce(correlation_id, '') from effect where subject = :subject order by id")
                        .bind("subject", subject)
                        .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                        .all()
                        .collectList()
                        .block(PATIENCE));
    }

    public int countStartingWith(String subject) {
        return Objects.requireNonNull(
                database.sql("select count(*)::int from effect where subject like :subject || '%'")
                        .bind("subject", subject)
                        .map(row -> Objects.requireNonNull(row.get(0, Integer.class)))
                        .one()
                        .block(PATIENCE));
    }

    /** How many transactions left something for subjects that begin so. */
    public int transactionsStartingWith(String subject) {
        return Objects.requireNonNull(
                database.sql("select count(distinct xmin::text)::int from effect where subject like :subject || '%'")
                        .bind("subject", subject)
                        .map(row -> Objects.requireNonNull(row.get(0, Integer.class)))
                        .one()
                        .block(PATIENCE));
    }
}
