package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class WithdrawalTest extends ServiceTest {

    private static final Map<String, Object> REASON = Map.of("reason", "活動取消");

    @Test
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
    void shouldLiftTheDeadlineAndTellEverybodyAtWork() {
        UUID id = journey.dispatched();

        Journey.ok(journey.act("wang", id, "withdrawal", REASON));

        Published event = published("liaison.request.withdrawn.v1", id).get(0);
        assertThat(event.data().path("reason").asString()).isEqualTo("活動取消");
        assertThat(event.told()).contains("zhang", "li", "chen");
        assertThat(openDeadlines(id)).isZero();
    }

    @Test
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

    private long openDeadlines(UUID id) {
        Long open = database.sql("select count(*) from deadline where group_key = :id and state = 'PENDING'")
                .bind("id", id.toString())
                .mapValue(Long.class)
                .one()
                .block();
        return open == null ? -1 : open;
    }
}
