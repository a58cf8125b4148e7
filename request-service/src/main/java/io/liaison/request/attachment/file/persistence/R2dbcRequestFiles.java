package io.liaison.request.attachment.file.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.attachment.file.application.RequestFiles;
import io.liaison.request.attachment.file.domain.FileLimits.Total;
import io.liaison.request.attachment.file.domain.FilePurpose;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.file.domain.RequestFile;
import io.liaison.request.intake.domain.Attachment;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code request_file}. */
@Component
class R2dbcRequestFiles implements RequestFiles {

    private static final String ADD = """
            insert into request_file (id, request_id, purpose, task_id, name, size, sha256, media_type, stored_by,
                stored_for, stored_at, take_by)
            values (:id, :request, :purpose, :task, :name, :size, :sha256, :mediaType, :storedBy,
                :storedFor, :storedAt, :takeBy)""";

    private static final String TOTAL = """
            select count(*) as files, coalesce(sum(size), 0)::bigint as bytes from request_file
             where request_id = :request and dropped_at is null""";

    private static final String TAKE = """
            update request_file set taken_at = coalesce(taken_at, :now), dropped_at = null
             where request_id = :request and id = any(:ids)""";

    private static final String DROP = """
            update request_file set dropped_at = :now
             where id = :id and request_id = :request and taken_at is null and dropped_at is null
            returning *""";

    private static final String DROP_EXPIRED = """
            update request_file set dropped_at = :now
             where id in (select id from request_file
                           where taken_at is null and dropped_at is null and take_by <= :now
                           order by take_by limit 200 for update skip locked)
            returning *""";

    private final DatabaseClient database;

    R2dbcRequestFiles(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(RequestFile file) {
        Attachment content = file.content();
        return database.sql(ADD)
                .bind("id", file.id())
                .bind("request", file.requestId())
                .bind("purpose", file.use().purpose().name())
                .bind("task", nullable(file.use().task(), UUID.class))
                .bind("name", content.name())
                .bind("size", content.size())
                .bind("sha256", content.sha256())
                .bind("mediaType", content.mediaType())
                .bind("storedBy", file.storedBy().person())
                .bind("storedFor", nullable(file.storedBy().onBehalfOf(), String.class))
                .bind("storedAt", file.storedAt())
                .bind("takeBy", file.takeBy())
                .then();
    }

    @Override
    public Mono<RequestFile> find(UUID requestId, UUID id) {
        return database.sql("select * from request_file where id = :id and request_id = :request")
                .bind("id", id)
                .bind("request", requestId)
                .map(R2dbcRequestFiles::file)
                .one();
    }

    @Override
    public Mono<Total> total(UUID requestId) {
        return database.sql(TOTAL)
                .bind("request", requestId)
                .map(row ->
                        new Total(required(row, "files", Long.class).intValue(), required(row, "bytes", Long.class)))
                .one();
    }

    @Override
    public Mono<Long> take(UUID requestId, List<UUID> ids, Instant now) {
        return database.sql(TAKE)
                .bind("request", requestId)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<RequestFile> drop(UUID requestId, UUID id, Instant now) {
        return database.sql(DROP)
                .bind("id", id)
                .bind("request", requestId)
                .bind("now", now)
                .map(R2dbcRequestFiles::file)
                .one();
    }

    @Override
    public Flux<RequestFile> dropExpired(Instant now) {
        return database.sql(DROP_EXPIRED)
                .bind("now", now)
                .map(R2dbcRequestFiles::file)
                .all();
    }

    @Override
    public Mono<Long> forgetDropped(Instant before) {
        return database.sql("delete from request_file where taken_at is null and dropped_at < :before")
                .bind("before", before)
                .fetch()
                .rowsUpdated();
    }

    private static RequestFile file(Readable row) {
        return new RequestFile(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                new FileUse(
                        FilePurpose.valueOf(required(row, "purpose", String.class)), row.get("task_id", UUID.class)),
                new Attachment(
                        required(row, "name", String.class),
                        required(row, "size", Long.class),
                        required(row, "sha256", String.class),
                        required(row, "media_type", String.class)),
                new ActedBy(required(row, "stored_by", String.class), row.get("stored_for", String.class)),
                required(row, "stored_at", Instant.class),
                required(row, "take_by", Instant.class),
                row.get("taken_at", Instant.class),
                row.get("dropped_at", Instant.class));
    }
}
