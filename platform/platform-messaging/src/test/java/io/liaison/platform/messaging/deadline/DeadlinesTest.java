package io.liaison.platform.messaging.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.liaison.platform.messaging.Effects;
import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.MessagingTest;
import io.liaison.platform.messaging.Obstacles;
import io.liaison.platform.test.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

@MessagingTest
class DeadlinesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineFiring firing;

    @Autowired
    Effects effects;

    @Autowired
    Obstacles obstacles;

    @Autowired
    MutableClock clock;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    MessagingProperties properties;

    private final String group = "deadline-" + UUID.randomUUID();

    @Test
    void shouldRefuseToScheduleWithoutATransaction() {
        StepVerifier.create(deadlines.schedule(in(Duration.ofHours(1), 1)))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
    }

    @Test
    void shouldSetOneForEachGroupThatHasAnOpenOne() {
        Deadline far = in(Duration.ofDays(900), 1);
        String other = "other-" + group;
        Deadline ofOther = new Deadline(far.kind(), other, other, far.dueAt(), far.data());
        String kind = "unheard-of-" + group;

        deadlines
                .schedule(far)
                .then(deadlines.schedule(ofOther))
                .then(deadlines.scheduleForGroupsOf(List.of(far.kind()), kind))
                .then(deadlines.scheduleForGroupsOf(List.of(far.kind()), kind))
                .then(deadlines.scheduleForGroupsOf(List.of("no-such-kind"), kind + "-none"))
                .as(transactions::transactional)
                .block(PATIENCE);

        List<Deadline> open = Objects.requireNonNull(Flux.just(group, other)
                .concatMap(deadlines::open)
                .filter(deadline -> deadline.kind().startsWith("unheard-of-"))
                .collectList()
                .block(PATIENCE));
        assertThat(open).extracting(Deadline::subject).containsExactly(group, other);
        assertThat(open)
                .allSatisfy(deadline -> assertThat(deadline.dueAt()).isEqualTo(clock.instant()))
                .allSatisfy(deadline -> assertThat(deadline.kind()).isEqualTo(kind));
        Flux.just(group, other)
                .concatMap(deadlines::cancelGroup)
                .then()
                .as(transactions::transactional)
                .block(PATIENCE);
    }

    @Test
    void shouldFireEachOnceInOrderHoweverManyWorkersRace() {
        int count = 400;
        Flux.range(0, count)
                .concatMap(number -> deadlines.schedule(in(Duration.ofSeconds(1 + number % 100), number)))
                .as(transactions::transactional)
                .then()
                .block(PATIENCE);
        DeadlineWorkers rival = new DeadlineWorkers(firing, properties.deadlines());

        rival.start();
        clock.advance(Duration.ofSeconds(200));
        await().atMost(Duration.ofSeconds(60)).until(() -> effects.of(group).size() >= count);
        rival.stop();

        List<Integer> fired = effects.of(group);
        assertThat(fired).hasSize(count).doesNotHaveDuplicates();
        assertThat(fired.stream().map(number -> number % 100)).isSorted();
    }

    @Test
    void shouldWaitUntilItIsDueByThePlatformsClock() {
        schedule(in(Duration.ofHours(1), 1));
        assertThat(open()).hasSize(1);

        clock.advance(Duration.ofMinutes(59));
        schedule(in(Duration.ZERO, 2));
        awaitFired(2);

        clock.advance(Duration.ofMinutes(1));
        awaitFired(2, 1);
        assertThat(open()).isEmpty();
    }

    @Test
    void shouldNotFireWhatACommandLiftedOrMoved() {
        Deadline lifted = in(Duration.ofSeconds(1), 1);
        Deadline moved = in(Duration.ofSeconds(1), 2);
        schedule(lifted);
        schedule(moved);

        deadlines
                .cancel(lifted.kind(), lifted.subject())
                .then(deadlines.schedule(moved.at(clock.instant().plus(Duration.ofDays(1)))))
                .as(transactions::transactional)
                .block(PATIENCE);
        clock.advance(Duration.ofSeconds(2));
        schedule(in(Duration.ZERO, 3));

        awaitFired(3);
        assertThat(open()).extracting(Deadline::subject).containsExactly(moved.subject());
        deadlines.cancelGroup(group).as(transactions::transactional).block(PATIENCE);
        assertThat(open()).isEmpty();
    }

    @Test
    void shouldStandWhenTheCommandThatLiftedItIsRolledBack() {
        Deadline deadline = in(Duration.ofMinutes(1), 1);
        schedule(deadline);

        StepVerifier.create(deadlines
                        .cancelGroup(group)
                        .then(Mono.error(new IllegalArgumentException("changed my mind")))
                        .as(transactions::transactional))
                .expectError(IllegalArgumentException.class)
                .verify(PATIENCE);
        clock.advance(Duration.ofMinutes(1));

        awaitFired(1);
    }

    @Test
    void shouldTryAgainWhatFailedWithoutLeavingHalfAnEffect() {
        Deadline deadline = in(Duration.ZERO, 1);
        obstacles.put(deadline.subject(), 3, () -> new IllegalArgumentException("not yet"));

        schedule(deadline);

        awaitFired(1);
    }

    @Test
    void shouldGiveWayToACommandThatHoldsWhatItNeeds() {
        Deadline deadline = in(Duration.ZERO, 1);
        obstacles.put(deadline.subject(), 5, () -> new org.springframework.dao.CannotAcquireLockException("locked"));

        schedule(deadline);

        awaitFired(1);
    }

    @Test
    void shouldKeepWhatItIsAboutAndReplaceTheOpenOne() {
        Instant due = clock.instant().plus(Duration.ofDays(2));
        Deadline deadline = new Deadline("reminder", group + "/1", group, due, Map.of("number", "1", "why", "聯絡"));
        schedule(deadline.at(due.minusSeconds(5)));
        schedule(deadline);

        assertThat(open()).containsExactly(deadline);
        deadlines.cancelGroup(group).as(transactions::transactional).block(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldLiftTheNextTurnOfOneThatWasBeingFired(boolean wholeGroup) {
        Deadline deadline = in(Duration.ofDays(1), 1);
        schedule(deadline);
        Sinks.Empty<Void> effect = Sinks.empty();
        CompletableFuture<Void> firing = database.sql("update deadline set state = 'FIRED' where subject = :subject")
                .bind("subject", deadline.subject())
                .then()
                .then(deadlines.schedule(deadline.at(deadline.dueAt().plus(Duration.ofDays(1)))))
                .then(effect.asMono())
                .as(transactions::transactional)
                .toFuture();
        await().atMost(PATIENCE).until(() -> sessions("idle in transaction", "insert into deadline") == 1);

        CompletableFuture<Void> lifting = (wholeGroup
                        ? deadlines.cancelGroup(group)
                        : deadlines.cancel(deadline.kind(), deadline.subject()))
                .as(transactions::transactional)
                .toFuture();
        await().atMost(PATIENCE).until(() -> sessions("active", "CANCELLED") == 1);
        effect.tryEmitEmpty().orThrow();

        assertThat(firing).succeedsWithin(PATIENCE);
        assertThat(lifting).succeedsWithin(PATIENCE);
        assertThat(open()).isEmpty();
    }

    /** How many sessions are in a state with a statement. */
    private long sessions(String state, String statement) {
        return Objects.requireNonNull(database.sql("""
                        select count(*) from pg_stat_activity
                         where datname = current_database() and state = :state
                           and strpos(query, :statement) > 0 and pid <> pg_backend_pid()
                        """)
                .bind("state", state)
                .bind("statement", statement)
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }

    private Deadline in(Duration time, int number) {
        return new Deadline(
                "reminder",
                group + "/" + number,
                group,
                clock.instant().plus(time),
                Map.of("number", Integer.toString(number)));
    }

    private void schedule(Deadline deadline) {
        deadlines.schedule(deadline).as(transactions::transactional).block(PATIENCE);
    }

    private List<Deadline> open() {
        return Objects.requireNonNull(deadlines.open(group).collectList().block(PATIENCE));
    }

    private void awaitFired(int... numbers) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects.of(group))
                        .isEqualTo(IntStream.of(numbers).boxed().toList()));
    }
}
