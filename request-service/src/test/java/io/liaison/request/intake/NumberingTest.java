package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.intake.application.NumberSeries;
import io.liaison.request.support.Forms;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Numbers have neither gaps nor duplicates at any concurrency (functional.md, section 2). */
class NumberingTest extends ServiceTest {

    private static final int SUBMITTERS = 64;

    @Autowired
    private NumberSeries numbers;

    @Autowired
    private TransactionalOperator transactions;

    @Test
    void shouldLeaveNoGapWhenTransactionsAreRolledBackAtRandom() {
        Random random = new Random(618);
        List<Boolean> fates =
                IntStream.range(0, 640).mapToObj(n -> random.nextInt(4) > 0).toList();

        List<Integer> kept = Objects.requireNonNull(Flux.fromIterable(fates)
                .flatMap(commits -> draw("XMBG", commits), SUBMITTERS)
                .collectList()
                .block(Duration.ofMinutes(1)));

        long commits = fates.stream().filter(commit -> commit).count();
        assertThat(kept).hasSize((int) commits);
        assertThat(kept.stream().sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, kept.size()).boxed().toList());
    }

    @Test
    void shouldNumberSubmissionsOfManyAtOnceWithoutGap() {
        clock().set(Instant.parse("2032-03-01T02:00:00Z"));
        List<UUID> drafts = IntStream.range(0, SUBMITTERS)
                .mapToObj(n -> journey.draft("wang", Forms.with("wishedCompletion", "2032-04-01")))
                .toList();

        List<String> drawn = drafts.parallelStream()
                .map(id -> Journey.ok(journey.act("wang", id, "submission", Map.of()))
                        .path("number")
                        .asString())
                .sorted()
                .toList();

        assertThat(drawn)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, SUBMITTERS)
                        .mapToObj(serial -> "XMBG-203203%03d".formatted(serial))
                        .toList());
    }

    private Mono<Integer> draw(String prefix, boolean commits) {
        return numbers.next(prefix, YearMonth.of(2099, 12))
                .flatMap(serial -> commits ? Mono.just(serial) : Mono.<Integer>error(new Undone()))
                .as(transactions::transactional)
                .onErrorResume(Undone.class, undone -> Mono.empty());
    }

    private static final class Undone extends RuntimeException {}
}
