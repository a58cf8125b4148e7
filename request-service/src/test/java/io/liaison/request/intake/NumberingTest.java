package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.test.Proves;
import io.liaison.request.intake.application.SubmitRequest;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestNumber;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.numbering.application.ChangeNumbering;
import io.liaison.request.intake.numbering.application.NumberPrefixStore;
import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import io.liaison.request.support.BulkDrafts;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Numbers have neither gaps nor duplicates at any concurrency (functional.md, section 2). The use case itself is run, on
 * drafts that were stored all at once: the calls before it draw no number.
 */
class NumberingTest extends ServiceTest {

    private static final int SUBMITTERS = 64;
    private static final int SUBMISSIONS = 5_000;
    private static final Actor WANG = Actor.of("wang");
    private static final Actor ADMINISTRATOR = Actor.of("li");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    private SubmitRequest submitting;

    @Autowired
    private ChangeNumbering changing;

    @Autowired
    private NumberPrefixStore prefixes;

    @Autowired
    private TransactionalOperator transactions;

    private final Random random = new Random(618);
    private BulkDrafts drafts;

    @BeforeEach
    void prepare() {
        drafts = new BulkDrafts(database, journey);
    }

    @AfterEach
    void clear() {
        drafts.clear();
    }

    @Test
    @Proves("2-number-without-gaps")
    void shouldLeaveNeitherGapNorDuplicateWhenTransactionsAreRolledBackAtRandom() {
        clock().set(Instant.parse("2033-03-10T02:00:00Z"));
        AtomicInteger undone = new AtomicInteger();

        List<String> drawn = together(drafts.store(SUBMISSIONS), id -> submitOrUndo(id, undone));

        assertThat(undone).hasValueBetween(SUBMISSIONS / 5, SUBMISSIONS / 3);
        assertThat(drawn).hasSize(SUBMISSIONS);
        assertThat(Set.copyOf(drawn)).isEqualTo(numbers("XMBG", YearMonth.of(2033, 3), SUBMISSIONS));
        assertThat(drafts.numbers()).isEqualTo(Set.copyOf(drawn));
    }

    @Test
    @Proves("2-number-month")
    void shouldBeginAnewAtMidnightOfTheOrganisationsZone() {
        List<UUID> three = drafts.store(3);

        clock().set(Instant.parse("2034-03-31T15:59:59.999Z"));
        assertThat(numberOf(three.get(0))).isEqualTo("XMBG-203403001");
        clock().set(Instant.parse("2034-03-31T16:00:00Z"));
        assertThat(numberOf(three.get(1))).isEqualTo("XMBG-203404001");
        assertThat(numberOf(three.get(2))).isEqualTo("XMBG-203404002");
    }

    @Test
    @Proves("2-number-format")
    void shouldGrowToFourDigitsAfter999() {
        clock().set(Instant.parse("2035-01-10T02:00:00Z"));
        database.sql("insert into number_series (prefix, month, last) values ('XMBG', '2035-01', 998)")
                .then()
                .block(PATIENCE);

        List<String> drawn = together(drafts.store(3), this::submit);

        assertThat(drawn).containsExactlyInAnyOrder("XMBG-203501999", "XMBG-2035011000", "XMBG-2035011001");
    }

    @Test
    void shouldLeaveNoGapWhereThePrefixChangesWhileNumbersAreDrawn() {
        clock().set(Instant.parse("2036-05-10T02:00:00Z"));
        List<UUID> many = drafts.store(400);
        UUID halfWay = many.get(200);

        List<String> drawn =
                together(many, id -> id.equals(halfWay) ? rename("XMBH").then(submit(id)) : submit(id));
        rename("XMBG").block(PATIENCE);

        Map<String, Set<String>> series =
                drawn.stream().collect(Collectors.groupingBy(number -> number.substring(0, 4), Collectors.toSet()));
        assertThat(series).containsOnlyKeys("XMBG", "XMBH");
        series.forEach((prefix, numbers) ->
                assertThat(numbers).isEqualTo(numbers(prefix, YearMonth.of(2036, 5), numbers.size())));
        assertThat(drafts.numbers()).isEqualTo(Set.copyOf(drawn));
    }

    private List<String> together(List<UUID> ids, Function<UUID, Mono<String>> work) {
        return Objects.requireNonNull(
                Flux.fromIterable(ids).flatMap(work, SUBMITTERS).collectList().block(PATIENCE));
    }

    private String numberOf(UUID id) {
        return Objects.requireNonNull(submit(id).block(PATIENCE));
    }

    private Mono<String> submit(UUID id) {
        return submitting.submit(id, WANG, List.of()).map(NumberingTest::number);
    }

    /** What is undone is handed in again, until it stays. */
    private Mono<String> submitOrUndo(UUID id, AtomicInteger undone) {
        return submit(id)
                .flatMap(number -> random.nextInt(5) > 0 ? Mono.just(number) : Mono.<String>error(new Undone()))
                .as(transactions::transactional)
                .onErrorResume(Undone.class, again -> {
                    undone.incrementAndGet();
                    return submitOrUndo(id, undone);
                });
    }

    private Mono<NumberPrefixes> rename(String projects) {
        return prefixes.find().flatMap(found -> {
            Map<RequestType, String> wanted = new EnumMap<>(found.current());
            wanted.put(RequestType.PROJECT, projects);
            return changing.replace(ADMINISTRATOR, found.revision(), wanted);
        });
    }

    private static String number(Request submitted) {
        return submitted.number().orElseThrow();
    }

    private static Set<String> numbers(String prefix, YearMonth month, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(serial -> RequestNumber.of(prefix, month, serial))
                .collect(Collectors.toSet());
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
