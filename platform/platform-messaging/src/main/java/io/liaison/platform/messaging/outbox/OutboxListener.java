package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.WorkerSeam;
import io.liaison.platform.messaging.worker.Worker;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Wakes the relay when another instance's transaction left events. Listens on a connection of its own, outside the pool,
 * which is exchanged now and then, so that one that died unnoticed isn't trusted for long.
 */
@WorkerSeam
final class OutboxListener implements SmartLifecycle {

    private static final Duration EXCHANGE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConnectionFactory connections;
    private final OutboxRelay relay;
    private final Worker worker;
    private volatile Sinks.Empty<Void> ending = Sinks.empty();

    OutboxListener(ConnectionFactory connections, OutboxRelay relay) {
        this.connections = unpooled(connections);
        this.relay = relay;
        this.worker = new Worker("outbox-listener", this::listen);
    }

    private Duration listen() {
        Mono.usingWhen(connections.create(), this::notifications, Connection::close)
                .block(EXCHANGE.plus(PATIENCE));
        return Duration.ZERO;
    }

    private Mono<Void> notifications(Connection connection) {
        PostgresqlConnection postgres = postgres(connection);
        Flux<Notification> heard = postgres.createStatement("listen " + OutboxBell.CHANNEL)
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated)
                .thenMany(Mono.fromRunnable(relay::wake))
                .thenMany(postgres.getNotifications());
        return heard.filter(notice -> !relay.owner().equals(notice.getParameter()))
                .doOnNext(notice -> relay.wake())
                .take(EXCHANGE)
                .takeUntilOther(ending.asMono())
                .then();
    }

    private static ConnectionFactory unpooled(ConnectionFactory factory) {
        return factory instanceof Wrapped<?> wrapped && wrapped.unwrap() instanceof ConnectionFactory inner
                ? unpooled(inner)
                : factory;
    }

    private static PostgresqlConnection postgres(Connection connection) {
        if (connection instanceof PostgresqlConnection postgres) {
            return postgres;
        }
        if (connection instanceof Wrapped<?> wrapped && wrapped.unwrap() instanceof Connection inner) {
            return postgres(inner);
        }
        throw new IllegalStateException("not a PostgreSQL connection: " + connection);
    }

    @Override
    public void start() {
        ending = Sinks.empty();
        worker.start();
    }

    @Override
    public void stop() {
        ending.tryEmitEmpty();
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
