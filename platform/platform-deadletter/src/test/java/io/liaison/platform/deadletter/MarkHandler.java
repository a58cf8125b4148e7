package io.liaison.platform.deadletter;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Leaves a mark for each event, then fails where a test said so, so that there is something to undo. */
final class MarkHandler implements EventHandler {

    private final DatabaseClient database;
    private final Map<String, Supplier<RuntimeException>> obstacles = new ConcurrentHashMap<>();

    MarkHandler(DatabaseClient database) {
        this.database = database;
    }

    void stopAt(String text, Supplier<RuntimeException> error) {
        obstacles.put(text, error);
    }

    void passAt(String text) {
        obstacles.remove(text);
    }

    @Override
    public boolean handles(String type) {
        return type.equals("test.marked.v1");
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        String text = event.data().path("text").asString();
        return database.sql("insert into mark (text) values (:text)")
                .bind("text", text)
                .then()
                .then(Mono.defer(() -> obstacles.containsKey(text)
                        ? Mono.error(Objects.requireNonNull(obstacles.get(text)).get())
                        : Mono.empty()));
    }
}
