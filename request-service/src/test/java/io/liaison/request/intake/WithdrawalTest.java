package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class WithdrawalTest extends ServiceTest {

    private static final Map<String, Object> REASON = Map.of("reason", "活動取消");

    @Test
    @Proves("2-withdrawal")
    void shouldEndARequestInEveryOpenState() {
        for (UUID id : List.of(
                journey.draft(),
                journey.submitted(),
                journey.returned(),
                journey.dispatched(),
                journey.objected(),
                journey.confirmed())) {
            assertThat(Journey.ok(journey.act("wang", id, "withdrawal", REASON))
                            .path("phase")
                            .asString())
                    .isEqualTo("WITHDRAWN");
            journey.act("wang", id, "withdrawal", REASON).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        }
    }

    @Test
    @Proves("2-withdrawal-closes")
    void shouldLiftTheDeadlineAndTellEverybodyAtWork() {
        UUID id = journey.dispatched();

        Journey.ok(journey.act("wang", id, "withdrawal", REASON));

        Published event = published("liaison.request.withdrawn.v1", id).get(0);
        assertThat(event.data().path("reason").asString()).isEqualTo("活動取消");
        assertThat(event.told()).contains("zhang", "li", "chen");
        assertThat(openDeadlines(id)).isZero();
    }

    @Test
    @Proves("2-withdrawal")
    void shouldBeTheInitiatorsAloneAndNeedAReason() {
        UUID id = journey.submitted();

        journey.act("zhang", id, "withdrawal", REASON).expectStatus().isForbidden();
        journey.act("finance-liaison", id, "withdrawal", REASON).expectStatus().isNotFound();
        journey.act("wang", id, "withdrawal", Map.of("reason", " "))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        journey.act("wang", id, "withdrawal", Map.of("reason", "x".repeat(2001)))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void shouldNotTouchWhatWasRejected() {
        UUID id = journey.rejected();

        journey.act("wang", id, "withdrawal", REASON).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void shouldTellEverybodyWhoWasToldOrIsAtWork() {
        // given: people whom only other services' events brought in
        UUID id = journey.confirmed();
        Neighbours.report(
                "liaison.planning.meeting-scheduled.v1",
                id,
                NOW,
                Map.of(
                        "requestId", id.toString(),
                        "notify", List.of(Map.of("person", "rnd-liaison", "duty", false)),
                        "audience", Map.of("people", List.of("ops-liaison"), "departments", List.of())));
        eventually(() -> as("ops-liaison")
                .get()
                .uri("/api/requests/{id}", id)
                .exchange()
                .expectStatus()
                .isOk());

        Journey.ok(journey.act("wang", id, "withdrawal", REASON));

        assertThat(published("liaison.request.withdrawn.v1", id).get(0).told())
                .contains("rnd-liaison", "ops-liaison", "zhang", "li", "chen", "xiaoli")
                .doesNotContain("wang")
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldTakeEffectOnceHoweverOftenItIsAskedFor() {
        UUID id = journey.submitted();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("wang")
                    .post()
                    .uri("/api/requests/{id}/withdrawal", id)
                    .header("Idempotency-Key", key)
                    .bodyValue(REASON)
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        journey.act("wang", id, "withdrawal", REASON).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        journey.act("wang", id, "withdrawal", "no object").expectStatus().isBadRequest();
        assertThat(typesPublished(id)).containsExactly("submitted", "withdrawn");
    }

    @Test
    void shouldEndWithdrawnWhicheverOfWithdrawalAndConfirmationComesFirst() {
        List<UUID> ids = Stream.generate(journey::dispatched).limit(6).toList();

        Flux.fromIterable(ids)
                .flatMap(id -> Flux.merge(
                        acting("zhang", id, "confirmation", Map.of()), acting("wang", id, "withdrawal", REASON)))
                .blockLast(Duration.ofSeconds(30));

        assertThat(ids).allSatisfy(id -> {
            assertThat(journey.show("wang", id).path("phase").asString()).isEqualTo("WITHDRAWN");
            assertThat(typesPublished(id)).endsWith("withdrawn").containsOnlyOnce("withdrawn");
            assertThat(openDeadlines(id)).isZero();
        });
    }

    @Test
    void shouldStayWithdrawnWhateverIsReportedLater() {
        UUID id = journey.confirmed();
        Journey.ok(journey.act("wang", id, "withdrawal", REASON));
        Map<String, Object> late = Map.of(
                "requestId", id.toString(),
                "planVersion", 1,
                "tasks", List.of(),
                "taskIds", List.of(),
                "changedTaskIds", List.of(),
                "notify", List.of(),
                "audience", Map.of());

        Neighbours.report("liaison.planning.plan-approved.v1", id, NOW, late);
        Neighbours.report("liaison.tracking.tasks-opened.v1", id, NOW, late);
        Neighbours.report("liaison.archive.dossier-sealed.v1", id, NOW, late);

        eventually(() -> assertThat(Journey.ok(as("wang")
                                .get()
                                .uri("/api/requests/{id}/timeline?kind=archive", id)
                                .exchange())
                        .path("items")
                        .size())
                .isEqualTo(1));
        assertThat(journey.show("wang", id).path("phase").asString()).isEqualTo("WITHDRAWN");
        assertThat(journey.show("wang", id).path("acts")).isEmpty();
    }

    private Mono<Integer> acting(String person, UUID id, String act, Object body) {
        return Mono.fromCallable(() -> journey.act(person, id, act, body)
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private long openDeadlines(UUID id) {
        Long open = database.sql("select count(*) from deadline where group_key = :id and state = 'PENDING'")
                .bind("id", id.toString())
                .mapValue(Long.class)
                .one()
                .block();
        return open == null ? -1 : open;
    }
}
