package io.liaison.request.attachment.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.Contents;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The table {@code file_content}. */
@Component
class R2dbcContents implements Contents {

    private static final String ANNOUNCE = """
            insert into file_content (sha256, seen_at, referred) values (:sha256, :now, false)
            on conflict (sha256) do update set seen_at = excluded.seen_at""";

    private static final String MARK =
            "update file_content set seen_at = :now, referred = :referred where sha256 = :sha256";

    private static final String NEXT = """
            select sha256, referred from file_content where seen_at < :before
             order by seen_at limit 1 for update skip locked""";

    /** The first condition is that of the index, which leaves out the many without a file. */
    private static final String IS_REFERRED_TO = """
            select exists (select from request
                            where attachments <> '[]' and attachments @> cast(:file as jsonb))
                or exists (select from request_version
                            where attachments <> '[]' and attachments @> cast(:file as jsonb))
                or exists (select from request_file where sha256 = :sha256) as referred""";

    private final DatabaseClient database;
    private final TransactionalOperator transactions;

    R2dbcContents(DatabaseClient database, TransactionalOperator transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    private record Candidate(String sha256, boolean referred) {}

    @Override
    public Mono<Void> announce(String sha256, Instant now) {
        return about(ANNOUNCE, sha256).bind("now", now).then();
    }

    @Override
    public Mono<Void> refer(String sha256, Instant now) {
        return mark(sha256, now, true)
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(() -> RuleViolation.conflict("attachment-gone")))
                .then();
    }

    @Override
    public Mono<Swept> sweepNext(Instant before, Instant now, Function<String, Mono<Void>> removing) {
        return database.sql(NEXT)
                .bind("before", before)
                .map(row ->
                        new Candidate(required(row, "sha256", String.class), required(row, "referred", Boolean.class)))
                .one()
                .flatMap(candidate -> judge(candidate, now, removing))
                .as(transactions::transactional);
    }

    private Mono<Swept> judge(Candidate candidate, Instant now, Function<String, Mono<Void>> removing) {
        return isReferredTo(candidate.sha256()).flatMap(referred -> {
            if (referred) {
                return mark(candidate.sha256(), now, true).thenReturn(Swept.KEPT);
            }
            return candidate.referred()
                    ? mark(candidate.sha256(), now, false).thenReturn(Swept.NOTED)
                    : removing.apply(candidate.sha256())
                            .then(about("delete from file_content where sha256 = :sha256", candidate.sha256())
                                    .then())
                            .thenReturn(Swept.REMOVED);
        });
    }

    private Mono<Boolean> isReferredTo(String sha256) {
        return about(IS_REFERRED_TO, sha256)
                .bind("file", "[{\"sha256\": \"" + sha256 + "\"}]")
                .map(row -> required(row, "referred", Boolean.class))
                .one();
    }

    private Mono<Long> mark(String sha256, Instant now, boolean referred) {
        return about(MARK, sha256)
                .bind("now", now)
                .bind("referred", referred)
                .fetch()
                .rowsUpdated();
    }

    private GenericExecuteSpec about(String sql, String sha256) {
        return database.sql(sql).bind("sha256", sha256);
    }
}
