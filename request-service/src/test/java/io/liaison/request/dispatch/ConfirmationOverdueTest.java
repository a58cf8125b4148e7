package io.liaison.request.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;

/** 24 hours of wall clock without an answer, and again each further 24 hours (functional.md, section 3). */
class ConfirmationOverdueTest extends ServiceTest {

    @Autowired
    private ApplicationContext context;

    @Test
    @Proves({"3-confirmation-overdue", "3-confirmation-no-silence"})
    void shouldTellTheSuperiorAndTheAdministratorUntilItIsAnswered() {
        UUID id = journey.dispatched();
        as("gm").get().uri("/api/requests/{id}", id).exchange().expectStatus().isNotFound();

        clock().advance(Duration.ofHours(24));
        eventually(() -> assertThat(overdue(id)).hasSize(1));
        assertThat(overdue(id).get(0).told()).containsExactlyInAnyOrder("gm", "li");
        assertThat(overdue(id).get(0).data().has("by")).isFalse();
        assertThat(journey.show("gm", id).path("state").asString()).isEqualTo("DISPATCHED");

        clock().advance(Duration.ofHours(23));
        clock().advance(Duration.ofHours(1));
        eventually(() -> assertThat(overdue(id)).hasSize(2));
        clock().advance(Duration.ofHours(24));
        eventually(() -> assertThat(counts(id)).containsExactly(1, 2, 3));
        assertThat(journey.show("gm", id).path("state").asString()).isEqualTo("DISPATCHED");
        assertThat(typesPublished(id)).doesNotContain("confirmed", "objected");

        Journey.ok(journey.act("zhang", id, "confirmation", Map.of()));
        assertThat(pending(id)).isZero();
        assertThat(counts(id)).containsExactly(1, 2, 3);
    }

    @Test
    @Proves("3-confirmation-24h")
    void shouldBeginAnewWithEachDispatch() {
        UUID id = journey.objected();
        assertThat(pending(id)).isZero();
        clock().advance(Duration.ofHours(12));

        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "PRD", "reason", "異議成立")));
        assertThat(pending(id)).isEqualTo(1);
        clock().advance(Duration.ofHours(24));

        eventually(() -> assertThat(overdue(id)).hasSize(1));
        assertThat(overdue(id).get(0).data().path("round").asInt()).isEqualTo(2);
        assertThat(overdue(id).get(0).data().path("leadDepartment").asString()).isEqualTo("PRD");
        Journey.ok(journey.act("wang", id, "withdrawal", Map.of("reason", "取消")));
    }

    @Test
    @Proves("3-confirmation-overdue")
    void shouldTellEachBreachOnceAlsoOfTheTimeTheServiceWasDown() {
        UUID id = journey.dispatched();
        List<SmartLifecycle> workers = context.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().equals("DeadlineWorkers"))
                .toList();
        assertThat(workers).hasSize(1);

        for (int restart = 1; restart <= 2; restart++) {
            workers.forEach(SmartLifecycle::stop);
            clock().advance(Duration.ofDays(2));
            workers.forEach(SmartLifecycle::start);
            int breaches = 2 * restart;
            eventually(() -> assertThat(overdue(id)).hasSize(breaches));
        }

        assertThat(counts(id)).containsExactly(1, 2, 3, 4);
        Journey.ok(journey.act("zhang", id, "confirmation", Map.of()));
    }

    @Test
    void shouldBeSettledByASubstitutesAnswer() {
        UUID id = journey.dispatched();
        clock().advance(Duration.ofHours(24));
        eventually(() -> assertThat(overdue(id)).hasSize(1));
        Journey.ok(as("zhang")
                .put()
                .uri("/api/me/substitution")
                .bodyValue(Map.of(
                        "substitute", "zhao",
                        "from", NOW.toString(),
                        "until", NOW.plus(Duration.ofDays(3)).toString()))
                .exchange());

        Journey.ok(journey.act("zhao", id, "confirmation", Map.of()));

        JsonNode by =
                published("liaison.request.confirmed.v1", id).get(0).data().path("by");
        assertThat(by.path("onBehalfOf").asString()).isEqualTo("zhang");
        assertThat(pending(id)).isZero();
        as("zhang")
                .delete()
                .uri("/api/me/substitution")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private List<Published> overdue(UUID id) {
        return published("liaison.request.confirmation-overdue.v1", id);
    }

    private List<Integer> counts(UUID id) {
        return overdue(id).stream()
                .map(event -> event.data().path("count").asInt())
                .toList();
    }

    private long pending(UUID id) {
        Long open = database.sql("select count(*) from deadline where group_key = :id and state = 'PENDING'")
                .bind("id", id.toString())
                .mapValue(Long.class)
                .one()
                .block();
        return open == null ? -1 : open;
    }
}
