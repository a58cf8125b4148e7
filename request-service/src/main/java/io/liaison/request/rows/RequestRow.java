package io.liaison.request.rows;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Origin;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.intake.domain.Signature;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.intake.domain.Verdict;
import io.liaison.request.intake.domain.Withdrawal;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

/** Maps requests to rows of {@code request} and back. What lists sort and filter by has columns of its own. */
@Component
public class RequestRow {

    private final JsonColumns json;

    RequestRow(JsonColumns json) {
        this.json = json;
    }

    /** Binds every column but {@code id}, {@code version} and those of the origin. */
    public GenericExecuteSpec bindState(GenericExecuteSpec sql, Request request) {
        Submission submission = request.submission();
        return sql.bind("state", request.state().name())
                .bind("progress", Columns.nullable(name(request.progress()), String.class))
                .bind("number", Columns.nullable(request.number().orElse(null), String.class))
                .bind("type", Columns.nullable(name(request.form().type()), String.class))
                .bind("priority", Columns.nullable(name(request.form().priority()), String.class))
                .bind("title", request.form().title())
                .bind(
                        "leadDepartment",
                        Columns.nullable(
                                request.lead().map(Round::leadDepartment).orElse(null), String.class))
                .bind("signed", request.signed())
                .bind("submittedAt", Columns.nullable(submission == null ? null : submission.at(), Instant.class))
                .bind("form", json.write(request.form()))
                .bind("attachments", json.write(request.attachments()))
                .bind("submission", json.writeNullable(submission))
                .bind("signature", json.writeNullable(request.signature()))
                .bind("verdict", json.writeNullable(request.verdict()))
                .bind("rounds", json.write(request.rounds()))
                .bind("withdrawal", json.writeNullable(request.withdrawal()));
    }

    public GenericExecuteSpec bindOrigin(GenericExecuteSpec sql, Request request) {
        return sql.bind("initiator", request.origin().initiator())
                .bind("raisingDepartment", request.origin().raisingDepartment())
                .bind("createdAt", request.origin().createdAt());
    }

    public Request read(Readable row) {
        String progress = row.get("progress", String.class);
        return new Request(
                required(row, "id", UUID.class),
                required(row, "version", Long.class),
                new Origin(
                        required(row, "initiator", String.class),
                        required(row, "raising_department", String.class),
                        required(row, "created_at", Instant.class)),
                RequestState.valueOf(required(row, "state", String.class)),
                progress == null ? null : Phase.valueOf(progress),
                json.read(row, "form", RequestForm.class),
                json.readList(row, "attachments", Attachment.class),
                json.readNullable(row, "submission", Submission.class),
                json.readNullable(row, "signature", Signature.class),
                json.readNullable(row, "verdict", Verdict.class),
                json.readList(row, "rounds", Round.class),
                json.readNullable(row, "withdrawal", Withdrawal.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
