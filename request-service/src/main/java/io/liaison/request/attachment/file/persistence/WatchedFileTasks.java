package io.liaison.request.attachment.file.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.attachment.file.application.FileTasks;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table {@code watched_task}, which the duties keep. */
@Component
class WatchedFileTasks implements FileTasks {

    private final DatabaseClient database;

    WatchedFileTasks(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<FileTask> find(UUID requestId, UUID task) {
        return database.sql("select owner, state from watched_task where id = :task and request_id = :request")
                .bind("task", task)
                .bind("request", requestId)
                .map(row -> new FileTask(required(row, "owner", String.class), required(row, "state", String.class)))
                .one();
    }
}
