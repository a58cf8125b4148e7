package io.liaison.request.attachment.upload.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.request.attachment.file.domain.FilePurpose;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.upload.application.Uploads;
import io.liaison.request.attachment.upload.domain.Upload;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables {@code attachment_upload} and {@code attachment_upload_segment}. */
@Component
class R2dbcUploads implements Uploads {

    private static final String ADD = """
            insert into attachment_upload (id, request_id, purpose, task_id, person, name, metadata, size, received,
                begun_at, expires_at)
            values (:id, :request, :purpose, :task, :person, :name, :metadata, :size, 0, :now, :expires)""";

    private static final String FIND = """
            select * from attachment_upload where id = :id and request_id = :request and expires_at > :now""";

    private static final String EXPECTED = """
            select count(*) as files, coalesce(sum(size), 0)::bigint as bytes from attachment_upload
             where request_id = :request and (purpose = 'FORM') = :form and sha256 is null and expires_at > :now""";

    private static final String ADVANCE = """
            with counted as (
                update attachment_upload set received = received + :length, expires_at = :expires
                 where id = :id and received = :from and sha256 is null
                returning id)
            insert into attachment_upload_segment (upload_id, position, segment)
            select id, :from, :segment from counted""";

    private static final String SEGMENTS =
            "select segment from attachment_upload_segment where upload_id = :id order by position";

    private final DatabaseClient database;

    R2dbcUploads(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(Upload upload, Instant now) {
        return database.sql(ADD)
                .bind("id", upload.id())
                .bind("request", upload.requestId())
                .bind("purpose", upload.use().purpose().name())
                .bind("task", nullable(upload.use().task(), UUID.class))
                .bind("person", upload.person())
                .bind("name", upload.name())
                .bind("metadata", upload.metadata())
                .bind("size", upload.size())
                .bind("now", now)
                .bind("expires", upload.expiresAt())
                .then();
    }

    @Override
    public Mono<Upload> find(UUID requestId, UUID id, Instant now) {
        return database.sql(FIND)
                .bind("id", id)
                .bind("request", requestId)
                .bind("now", now)
                .map(R2dbcUploads::upload)
                .one();
    }

    @Override
    public Mono<Expected> expected(UUID requestId, boolean form, Instant now) {
        return database.sql(EXPECTED)
                .bind("request", requestId)
                .bind("form", form)
                .bind("now", now)
                .map(row ->
                        new Expected(required(row, "files", Long.class).intValue(), required(row, "bytes", Long.class)))
                .one();
    }

    @Override
    public Mono<Boolean> advance(Upload upload, UUID segment, long length, Instant expiresAt) {
        return database.sql(ADVANCE)
                .bind("id", upload.id())
                .bind("from", upload.received())
                .bind("length", length)
                .bind("segment", segment)
                .bind("expires", expiresAt)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Flux<UUID> segments(UUID id) {
        return database.sql(SEGMENTS)
                .bind("id", id)
                .map(row -> required(row, "segment", UUID.class))
                .all();
    }

    @Override
    public Mono<Void> finish(UUID id, String sha256) {
        return database.sql("update attachment_upload set sha256 = :sha256 where id = :id")
                .bind("id", id)
                .bind("sha256", sha256)
                .then();
    }

    @Override
    public Mono<Boolean> remove(UUID id) {
        return database.sql("delete from attachment_upload where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    @Override
    public Flux<UUID> removeExpired(Instant now) {
        return database.sql("delete from attachment_upload where expires_at <= :now returning id")
                .bind("now", now)
                .map(row -> required(row, "id", UUID.class))
                .all();
    }

    @Override
    public Mono<Boolean> exists(UUID id) {
        return database.sql("select exists (select from attachment_upload where id = :id) as known")
                .bind("id", id)
                .map(row -> required(row, "known", Boolean.class))
                .one();
    }

    private static Upload upload(Readable row) {
        return new Upload(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                new FileUse(
                        FilePurpose.valueOf(required(row, "purpose", String.class)), row.get("task_id", UUID.class)),
                required(row, "person", String.class),
                required(row, "name", String.class),
                required(row, "metadata", String.class),
                required(row, "size", Long.class),
                required(row, "received", Long.class),
                row.get("sha256", String.class),
                required(row, "expires_at", Instant.class));
    }
}
