package io.liaison.platform.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.web.PlatformWebTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

class IdempotencyCleanUpTest extends PlatformWebTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Autowired
    private DatabaseClient database;

    @Autowired
    private IdempotencyCleanUp cleanUp;

    @Test
    void shouldForgetOldKeysOnly() {
        database.sql("""
                        insert into idempotency_record (person, key, operation, body_digest, created_at)
                        values ('li', 'old', 'o', 'd', now() - interval '8 days'), ('li', 'new', 'o', 'd', now() - interval '6 days')
                        """).then().block(PATIENCE);
        cleanUp.deleteOld().block(PATIENCE);
        assertThat(database.sql("select key from idempotency_record where person = 'li'")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block(PATIENCE))
                .containsExactly("new");
    }
}
