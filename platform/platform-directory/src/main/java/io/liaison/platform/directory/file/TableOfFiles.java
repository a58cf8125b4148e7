package io.liaison.platform.directory.file;

import io.liaison.platform.rule.RuleViolation;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The table stored_file. */
final class TableOfFiles implements StoredFiles {

    private static final String TAKE_FOR_TASK = """
            update stored_file set taken_at = coalesce(taken_at, :now)
             where id = any(:ids) and request_id = :request and task_id = :task
               and (taken_at is not null or take_by > :now)
            returning *""";

    private static final String TAKE_FOR_MESSAGE = """
            update stored_file set taken_at = :now
             where id = any(:ids) and request_id = :request and purpose = 'MESSAGE' and stored_by = :uploader
               and taken_at is null and take_by > :now
            returning *""";

    private static final String ADD = """
            insert into stored_file (id, request_id, purpose, task_id, name, size, sha256, media_type, stored_by, take_by)
            values (:id, :request, :purpose, :task, :name, :size, :sha256, :mediaType, :storedBy, :takeBy)
            on conflict (id) do nothing""";

    private final DatabaseClient database;

    TableOfFiles(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<StoredFile>> takeForTask(UUID requestId, UUID task, List<UUID> ids, Instant now) {
        return take(requestId, ids, now, database.sql(TAKE_FOR_TASK).bind("task", task));
    }

    @Override
    public Mono<List<StoredFile>> takeForMessage(UUID requestId, String uploader, List<UUID> ids, Instant now) {
        return take(requestId, ids, now, database.sql(TAKE_FOR_MESSAGE).bind("uploader", uploader));
    }

    private static Mono<List<StoredFile>> take(
            UUID requestId, List<UUID> ids, Instant now, DatabaseClient.GenericExecuteSpec taking) {
        List<UUID> wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) {
            return Mono.just(List.of());
        }
        return taking.bind("ids", wanted.toArray(UUID[]::new))
                .bind("request", requestId)
                .bind("now", now)
                .map(TableOfFiles::file)
                .all()
                .collectList()
                .map(found -> inOrder(wanted, found));
    }

    private static List<StoredFile> inOrder(List<UUID> wanted, List<StoredFile> found) {
        if (found.size() < wanted.size()) {
            throw RuleViolation.conflict("file-not-there");
        }
        Map<UUID, StoredFile> byId = found.stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return wanted.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    Mono<Void> add(FileEvents.Stored stored) {
        DatabaseClient.GenericExecuteSpec insert = database.sql(ADD)
                .bind("id", stored.fileId())
                .bind("request", stored.requestId())
                .bind("purpose", stored.purpose())
                .bind("name", stored.name())
                .bind("size", stored.size())
                .bind("sha256", stored.sha256())
                .bind("mediaType", stored.mediaType())
                .bind("storedBy", stored.by().person())
                .bind("takeBy", stored.takeBy());
        UUID task = stored.taskId();
        return (task == null ? insert.bindNull("task", UUID.class) : insert.bind("task", task)).then();
    }

    /** Forgets a file; one that was taken here stays. */
    Mono<Void> drop(UUID id) {
        return database.sql("delete from stored_file where id = :id and taken_at is null")
                .bind("id", id)
                .then();
    }

    private static StoredFile file(Readable row) {
        return new StoredFile(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("name", String.class)),
                Objects.requireNonNull(row.get("size", Long.class)),
                Objects.requireNonNull(row.get("sha256", String.class)),
                Objects.requireNonNull(row.get("media_type", String.class)));
    }
}
