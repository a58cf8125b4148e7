package io.liaison.request.review.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.messaging.write.ClosingWrites;
import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.review.application.KeptVersion;
import io.liaison.request.review.application.RequestVersions;
import io.liaison.request.rows.JsonColumns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Submitted forms in the table {@code request_version}. */
@Component
class R2dbcRequestVersions implements RequestVersions {

    private final DatabaseClient database;
    private final ClosingWrites writes;
    private final JsonColumns json;
    private final VersionWriter writer;

    R2dbcRequestVersions(DatabaseClient database, ClosingWrites writes, JsonColumns json) {
        this.database = database;
        this.writes = writes;
        this.json = json;
        this.writer = new VersionWriter(json);
    }

    @Override
    public Mono<Void> keep(UUID requestId, KeptVersion version) {
        return writes.add(writer, List.of(new VersionRow(requestId, version)));
    }

    @Override
    public Flux<KeptVersion> of(UUID requestId) {
        return database.sql("select * from request_version where request_id = :request order by version")
                .bind("request", requestId)
                .map(this::read)
                .all();
    }

    private KeptVersion read(Readable row) {
        return new KeptVersion(
                required(row, "version", Integer.class),
                json.read(row, "form", RequestForm.class),
                json.readList(row, "attachments", Attachment.class),
                json.readList(row, "acknowledged", Acknowledgement.class),
                required(row, "submitted_by", String.class),
                row.get("on_behalf_of", String.class),
                required(row, "submitted_at", Instant.class));
    }
}
