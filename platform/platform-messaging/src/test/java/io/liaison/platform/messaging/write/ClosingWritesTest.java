package io.liaison.platform.messaging.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@MessagingTest
class ClosingWritesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    ClosingWrites writes;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    DatabaseClient database;

    private final UUID request = UUID.randomUUID();

    @Test
    void shouldWriteAllByOneStatementBeforeTheCommit() {
        Mono<Long> seenBefore = database.sql("select count(*) from audit_entry where request_id = :request")
                .bind("request", request)
                .mapValue(Long.class)
                .one();

        Long before = audit.record(entry("submit"))
                .then(writes.add(new Marks("one", "mark"), List.of("first")))
                .then(audit.record(entry("sign")))
                .then(seenBefore)
                .as(transactions::transactional)
                .block(PATIENCE);

        assertThat(before).isZero();
        assertThat(audit.ofRequest(request).map(AuditEntry::act).collectList().block(PATIENCE))
                .containsExactlyInAnyOrder("submit", "sign", "marked first");
        assertThat(database.sql(
                                "select count(distinct (xmin::text, cmin::text)) from audit_entry where request_id = :request")
                        .bind("request", request)
                        .mapValue(Long.class)
                        .one()
                        .block(PATIENCE))
                .isOne();
    }

    @Test
    void shouldWriteEarlierWhenToldTo() {
        StepVerifier.create(audit.record(entry("submit"))
                        .then(writes.flush())
                        .then(Mono.defer(() ->
                                audit.ofRequest(request).map(AuditEntry::act).single()))
                        .as(transactions::transactional))
                .expectNext("submit")
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void shouldWriteNothingOfATransactionThatIsRolledBack() {
        StepVerifier.create(audit.record(entry("submit"))
                        .then(Mono.error(new IllegalArgumentException("changed my mind")))
                        .as(transactions::transactional))
                .expectError(IllegalArgumentException.class)
                .verify(PATIENCE);

        assertThat(audit.ofRequest(request).collectList().block(PATIENCE)).isEmpty();
    }

    @Test
    void shouldRollBackAndTellTheCallerWhenTheyCannotBeWritten() {
        StepVerifier.create(audit.record(entry("submit"))
                        .then(writes.flush())
                        .then(writes.add(new Marks("none", null), List.of("second")))
                        .as(transactions::transactional))
                .expectError(DataIntegrityViolationException.class)
                .verify(PATIENCE);

        assertThat(audit.ofRequest(request).collectList().block(PATIENCE)).isEmpty();
    }

    @Test
    void shouldRefuseTwoWritersThatWouldBindTheSameParameter() {
        StepVerifier.create(writes.add(new Marks("same", "mark"), List.of("first"))
                        .then(writes.add(new Marks("same", "mark"), List.of("second")))
                        .as(transactions::transactional))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
    }

    @Test
    void shouldRefuseToAddWithoutATransaction() {
        StepVerifier.create(writes.add(new Marks("outside", "mark"), List.of("first")))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
    }

    private AuditEntry entry(String act) {
        return new AuditEntry(
                request, "request", act, "wang", null, Instant.parse("2024-05-06T01:00:00Z"), null, null, Map.of());
    }

    /** Adds audit entries of its own kind; without a subject the table refuses them. */
    private final class Marks implements RowsWriter<String> {

        private final String name;
        private final @Nullable String subject;

        Marks(String name, @Nullable String subject) {
            this.name = name;
            this.subject = subject;
        }

        @Override
        public String sql() {
            return """
                    insert into audit_entry (request_id, subject, act, person, at, details)
                    select :%1$sRequest, nullif('%2$s', 'null'), 'marked ' || mark, 'system', now(), '{}'
                      from unnest(:%1$sMarks::text[]) mark""".formatted(name, subject);
        }

        @Override
        public Map<String, Object> binds(List<String> rows) {
            return Map.of(name + "Request", request, name + "Marks", rows.toArray(String[]::new));
        }
    }
}
