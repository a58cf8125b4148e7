package io.liaison.platform.messaging.audit;

import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.test.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.test.StepVerifier;

@MessagingTest
class AuditTrailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    DatabaseClient database;

    private final UUID request = UUID.randomUUID();
    private final AuditEntry submitted = entry("submit", "wang", "DRAFT", "SUBMITTED");
    private final AuditEntry signed = entry("sign", "zhang", "SUBMITTED", "SUBMITTED");

    @Test
    @Proves("9-audit-request")
    void shouldTellTheChangesOfARequestOldestFirst() {
        audit.record(submitted)
                .then(audit.record(signed))
                .as(transactions::transactional)
                .block(PATIENCE);

        StepVerifier.create(audit.ofRequest(request))
                .expectNext(submitted, signed)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    @Proves("9-audit-append-only")
    void shouldRefuseToRecordWithoutATransaction() {
        StepVerifier.create(audit.record(submitted))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
    }

    @Test
    @Proves("9-audit-append-only")
    void shouldNeverChangeOrForget() {
        audit.record(submitted).as(transactions::transactional).block(PATIENCE);

        for (String change : new String[] {
            "update audit_entry set person = 'somebody else'", "delete from audit_entry", "truncate audit_entry"
        }) {
            StepVerifier.create(database.sql(change).then())
                    .expectErrorMatches(refused -> refused.toString().contains("append-only"))
                    .verify(PATIENCE);
        }
    }

    private AuditEntry entry(String act, String person, String from, String to) {
        return new AuditEntry(
                request,
                "request",
                act,
                person,
                null,
                Instant.parse("2024-05-06T01:00:00Z"),
                from,
                to,
                Map.of("reason", "因為"));
    }
}
