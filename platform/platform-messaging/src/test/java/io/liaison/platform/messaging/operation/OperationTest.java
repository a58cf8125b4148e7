package io.liaison.platform.messaging.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.MessagingTest;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@MessagingTest
class OperationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    DatabaseClient database;

    @Autowired
    BacklogEndpoint backlog;

    @Test
    void shouldCountWhatIsLeftToDo() {
        String unknown = "nobody-handles-" + UUID.randomUUID();
        BacklogEndpoint.Backlog before = current();
        execute("""
                insert into deadline (id, kind, subject, group_key, due_at, data, created_at)
                values (gen_random_uuid(), '%s', 'x', 'x', '2020-01-01T00:00:00Z', '{}', now())""".formatted(unknown));

        assertThat(current().deadlinesDue()).isEqualTo(before.deadlinesDue() + 1);
        execute("delete from deadline where kind = '" + unknown + "'");
    }

    @Test
    void shouldSweepOnlyWhatIsDoneAndOld() {
        String mark = UUID.randomUUID().toString();
        execute(
                "insert into inbox (event_id, type, received_at) values ('old-%1$s', 't', now() - interval '40 days'), ('new-%1$s', 't', now())"
                        .formatted(mark));
        DoneRows sweep = new DoneRows(
                database,
                new MessagingProperties.Retention(
                        Duration.ofHours(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(30)));

        sweep.start();
        await().atMost(PATIENCE).until(() -> count("old-" + mark) == 0);
        sweep.stop();

        assertThat(count("new-" + mark)).isOne();
    }

    private BacklogEndpoint.Backlog current() {
        return Objects.requireNonNull(backlog.backlog().block(PATIENCE));
    }

    private void execute(String statement) {
        database.sql(statement).then().block(PATIENCE);
    }

    private long count(String eventId) {
        return Objects.requireNonNull(database.sql("select count(*) from inbox where event_id = :id")
                .bind("id", eventId)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .block(PATIENCE));
    }
}
