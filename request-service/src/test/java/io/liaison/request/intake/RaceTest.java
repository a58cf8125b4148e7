package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Two who act on one request at once: one of them counts, the other learns why not. */
class RaceTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RepeatedTest(3)
    void shouldBeSignedOnceWhenHeadAndSubstituteSignAtOnce() {
        UUID id = journey.submitted();
        Journey.ok(as("zhang")
                .put()
                .uri("/api/me/substitution")
                .bodyValue(Map.of(
                        "substitute", "zhao",
                        "from", NOW.toString(),
                        "until", NOW.plus(Duration.ofDays(1)).toString()))
                .exchange());
        try {
            List<Integer> answers = atOnce(Stream.of("zhang", "zhao", "zhang", "zhao")
                    .<IntSupplier>map(person -> () -> status(journey.act(person, id, "signature", Map.of())))
                    .toList());

            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
            assertThat(typesPublished(id)).containsExactly("submitted", "signed");
            assertThat(acts(id)).containsExactly("raise", "submit", "sign");
            assertThat(journey.show("li", id).at("/signature/by/person").asString())
                    .isIn("zhang", "zhao");
        } finally {
            as("zhang").delete().uri("/api/me/substitution").exchange();
        }
    }

    @RepeatedTest(3)
    void shouldBeDiscardedOnceWhenTwoDiscardAtOnce() {
        UUID id = journey.draft();

        List<Integer> answers = atOnce(IntStream.range(0, 4)
                .<IntSupplier>mapToObj(n -> () -> status(discard(id)))
                .toList());

        assertThat(answers).containsExactlyInAnyOrder(204, 404, 404, 404);
        assertThat(acts(id)).containsExactly("raise", "discard");
        assertThat(typesPublished(id)).isEmpty();
    }

    @RepeatedTest(6)
    void shouldBeEitherDiscardedOrSubmittedAndNeverBoth() {
        UUID id = journey.draft();
        long drawn = drawn();

        List<Integer> answers = atOnce(
                List.of(() -> status(discard(id)), () -> status(journey.act("wang", id, "submission", Map.of()))));

        if (answers.get(0) == 204) {
            assertThat(answers.get(1)).isEqualTo(404);
            assertThat(acts(id)).containsExactly("raise", "discard");
            assertThat(typesPublished(id)).isEmpty();
            assertThat(drawn()).isEqualTo(drawn);
        } else {
            assertThat(answers).containsExactly(409, 200);
            assertThat(acts(id)).containsExactly("raise", "submit");
            assertThat(typesPublished(id)).containsExactly("submitted");
            assertThat(drawn()).isEqualTo(drawn + 1);
        }
    }

    private ResponseSpec discard(UUID id) {
        return as("wang").delete().uri("/api/requests/{id}", id).exchange();
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }

    private static List<Integer> atOnce(List<IntSupplier> calls) {
        return calls.stream().map(call -> CompletableFuture.supplyAsync(call::getAsInt)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private List<String> acts(UUID id) {
        return Objects.requireNonNull(database.sql("select act from audit_entry where request_id = :id order by id")
                .bind("id", id)
                .mapValue(String.class)
                .all()
                .collectList()
                .block(PATIENCE));
    }

    private long drawn() {
        return Objects.requireNonNull(database.sql("select coalesce(sum(last), 0)::bigint from number_series")
                .mapValue(Long.class)
                .one()
                .block(PATIENCE));
    }
}
