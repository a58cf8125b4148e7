package io.liaison.request.overview.duty.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.duty.domain.Holder;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.domain.WatchedTask;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as duties and tasks. They come joined with their request, whose columns keep their names. */
final class DutyRows {

    private DutyRows() {}

    static OpenDuty duty(Readable row) {
        return new OpenDuty(
                required(row, "id", UUID.class),
                required(row, "duty_kind", String.class),
                required(row, "duty_key", String.class),
                row.get("subject", String.class),
                row.get("task_id", UUID.class),
                new Holder(
                        Holder.Kind.valueOf(required(row, "holder_kind", String.class)),
                        required(row, "holder", String.class)),
                row.get("not_by", String.class),
                row.get("due_at", Instant.class),
                counted(row),
                row.get("waits_from", Instant.class),
                row.get("waits_until", Instant.class));
    }

    private static @Nullable Counted counted(Readable row) {
        String rule = row.get("counted_rule", String.class);
        return rule == null
                ? null
                : new Counted(
                        Counted.Rule.valueOf(rule),
                        required(row, "counted_amount", Integer.class),
                        row.get("counted_from", Instant.class));
    }

    static WatchedTask task(Readable row) {
        return new WatchedTask(
                required(row, "task_id", UUID.class),
                required(row, "id", UUID.class),
                required(row, "task_title", String.class),
                required(row, "department", String.class),
                required(row, "owner", String.class),
                required(row, "task_state", String.class),
                required(row, "planned_start", LocalDate.class),
                required(row, "planned_finish", LocalDate.class),
                row.get("last_update_at", Instant.class));
    }
}
