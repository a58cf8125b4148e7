package io.liaison.platform.messaging.operation;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Sweeps rows that are done and older than the service keeps them, a portion at a time. */
@WorkerSeam
final class DoneRows implements SmartLifecycle {

    private static final int PORTION = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DatabaseClient database;
    private final MessagingProperties.Retention retention;
    private final Worker worker;

    DoneRows(DatabaseClient database, MessagingProperties.Retention retention) {
        this.database = database;
        this.retention = retention;
        this.worker = new Worker("messaging-sweep", this::sweep);
    }

    private Duration sweep() {
        long most = Math.max(sweptEvents(), Math.max(sweptReceipts(), sweptDeadlines()));
        return most < PORTION ? retention.every() : Duration.ZERO;
    }

    private long sweptEvents() {
        return swept("""
                delete from outbox where id in (
                       select id from outbox
                        where status = 'PUBLISHED' and published_at < now() - :age * interval '1 second' limit :portion)
                """, retention.published());
    }

    private long sweptReceipts() {
        return swept("""
                delete from inbox where event_id in (
                       select event_id from inbox where received_at < now() - :age * interval '1 second' limit :portion)
                """, retention.received());
    }

    private long sweptDeadlines() {
        return swept("""
                delete from deadline where id in (
                       select id from deadline
                        where state <> 'PENDING' and closed_at < now() - :age * interval '1 second' limit :portion)
                """, retention.deadlines());
    }

    private long swept(String statement, Duration age) {
        Mono<Long> rows = database.sql(statement)
                .bind("age", age.toSeconds())
                .bind("portion", PORTION)
                .fetch()
                .rowsUpdated();
        return Objects.requireNonNull(rows.block(PATIENCE));
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    @Override
    public int getPhase() {
        return Worker.PHASE;
    }
}
