package io.liaison.notification.stream.persistence;

import io.liaison.notification.stream.application.Arrivals;
import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/**
 * {@link Arrivals} by PostgreSQL's {@code LISTEN}: one connection outside the pool for all streams of this instance, opened
 * with the first of them and closed some time after the last. It is exchanged now and then, so that one that died
 * unnoticed isn't trusted for long; with each new one everybody looks once.
 */
@Component
class PostgresArrivals implements Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresArrivals.class);
    private static final String CHANNEL = "notice_arrived";
    private static final String EVERYBODY = "";
    private static final Duration EXCHANGE = Duration.ofMinutes(5);
    private static final Duration LINGER = Duration.ofSeconds(30);
    private static final Retry UNTIL_BACK =
            Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(15));

    private final Flux<String> people;

    PostgresArrivals(ConnectionFactory pool) {
        this.people = Flux.usingWhen(unpooled(pool).create(), PostgresArrivals::listen, Connection::close)
                .doOnError(lost -> LOG.warn("Listening for notices was interrupted: {}", lost.toString()))
                .retryWhen(UNTIL_BACK)
                .repeat()
                .publish()
                .refCount(1, LINGER);
    }

    @Override
    public Flux<Signal> of(String person) {
        return people.filter(arrived -> arrived.equals(person) || arrived.equals(EVERYBODY))
                .map(arrived -> Signal.LOOK)
                .onBackpressureLatest();
    }

    private static Flux<String> listen(Connection connection) {
        PostgresqlConnection postgres = postgres(connection);
        Flux<String> notified = postgres.getNotifications().mapNotNull(Notification::getParameter);
        return postgres.createStatement("listen " + CHANNEL)
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated, 1)
                .thenMany(notified.startWith(EVERYBODY))
                .take(EXCHANGE);
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
}
