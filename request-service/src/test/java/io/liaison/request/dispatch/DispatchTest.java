package io.liaison.request.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.support.Journey;
import io.liaison.request.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class DispatchTest extends ServiceTest {

    private static final Map<String, Object> TO_MARKETING = Map.of("leadDepartment", "MKT");

    @Test
    void shouldGoToTheProposedLeadWithoutReason() {
        UUID id = journey.signed();
        assertThat(journey.show("li", id).path("proposedLead").asString()).isEqualTo("MKT");

        journey.dispatch(id);

        Published event = published("liaison.request.dispatched.v1", id).get(0);
        assertThat(event.data().path("leadHead").asString()).isEqualTo("zhang");
        assertThat(event.data().path("confirmBy").asString()).isEqualTo("2024-05-07T02:00:00Z");
        assertThat(event.data().path("notify").get(0).path("act").asString()).isEqualTo("confirm");
    }

    @Test
    @Proves("3-lead-other")
    void shouldDemandAReasonForAnotherLeadAndLetItsPeopleSee() {
        UUID id = journey.signed();
        journey.act("finance-director", id, "confirmation", Map.of())
                .expectStatus()
                .isNotFound();

        journey.act("li", id, "dispatch", Map.of("leadDepartment", "FIN"))
                .expectStatus()
                .isEqualTo(422);
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "FIN", "reason", "預算由財務部統籌")));

        assertThat(journey.show("finance-director", id)
                        .path("acts")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("confirm", "object");
        journey.act("zhang", id, "confirmation", Map.of()).expectStatus().isForbidden();
    }

    @Test
    @Proves("2-signature-before-dispatch")
    void shouldWaitForTheSignature() {
        UUID id = journey.submitted();

        journey.act("li", id, "dispatch", TO_MARKETING).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void shouldBeRefusedToOthersAndForUnknownDepartments() {
        UUID id = journey.signed();

        journey.act("zhang", id, "dispatch", TO_MARKETING).expectStatus().isForbidden();
        journey.act("finance-liaison", id, "dispatch", TO_MARKETING)
                .expectStatus()
                .isNotFound();
        journey.act("li", id, "dispatch", Map.of("leadDepartment", "XXX"))
                .expectStatus()
                .isEqualTo(422);
        journey.act("li", id, "dispatch", Map.of()).expectStatus().isEqualTo(422);
        journey.act("li", id, "dispatch", "nonsense").expectStatus().isBadRequest();
        journey.act("li", id, "dispatch", Map.of("leadDepartment", "MKT", "reason", "x".repeat(2001)))
                .expectStatus()
                .isEqualTo(422);
        journey.dispatch(id);
        journey.act("li", id, "dispatch", TO_MARKETING).expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    @Proves("3-confirmation-head")
    void shouldBeConfirmedByTheLeadsHeadWithTheWholeForm() {
        UUID id = journey.dispatched();
        for (String other : List.of("wang", "li", "chen")) {
            journey.act(other, id, "confirmation", Map.of()).expectStatus().isForbidden();
        }
        Journey.ok(journey.act("zhang", id, "confirmation", Map.of()));

        Published event = published("liaison.request.confirmed.v1", id).get(0);
        assertThat(event.data().path("leadHead").asString()).isEqualTo("zhang");
        assertThat(event.data().path("raisingDepartmentHead").asString()).isEqualTo("zhang");
        assertThat(event.data().path("form").path("goal").asString()).startsWith("活動期間");
        journey.act("zhang", id, "confirmation", Map.of()).expectStatus().isEqualTo(HttpStatus.CONFLICT);
        journey.act("wang", id, "confirmation", Map.of()).expectStatus().isForbidden();
    }

    @Test
    @Proves("3-objection-answer")
    void shouldBeAnsweredAnewAfterAnObjection() {
        UUID id = journey.objected();

        journey.act("li", id, "dispatch", TO_MARKETING).expectStatus().isEqualTo(422);
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "PRD", "reason", "異議成立")));

        JsonNode shown = journey.show("chen", id);
        assertThat(shown.path("rounds")).hasSize(2);
        assertThat(shown.path("rounds").get(0).path("answer").path("grounds").asString())
                .isEqualTo("應由產品部牽頭");
        assertThat(shown.path("leadDepartment").asString()).isEqualTo("PRD");
        Journey.ok(journey.act("chen", id, "confirmation", Map.of()));
        assertThat(typesPublished(id))
                .containsExactly("submitted", "signed", "dispatched", "objected", "dispatched", "confirmed");
    }

    @Test
    @Proves("3-objection-answer")
    void shouldUpholdByDispatchingToTheSameLeadWithAReasonAndKeepEveryRound() {
        UUID id = journey.objected();

        journey.act("li", id, "dispatch", TO_MARKETING).expectStatus().isEqualTo(422);
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "MKT", "reason", "發起部門最了解需求")));
        Journey.ok(journey.act("zhang", id, "objection", Map.of("grounds", "仍有異議")));
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "MKT", "reason", "維持原分派")));
        Journey.ok(journey.act("zhang", id, "confirmation", Map.of()));

        JsonNode rounds = journey.show("zhang", id).path("rounds");
        assertThat(rounds.valueStream()
                        .map(round -> round.path("answer").path("grounds").asString("")))
                .containsExactly("應由產品部牽頭", "仍有異議", "");
        assertThat(rounds.valueStream().map(round -> round.path("reason").asString("")))
                .containsExactly("", "發起部門最了解需求", "維持原分派");
    }

    @Test
    @Proves("3-objection")
    void shouldRefuseAnObjectionWithoutGroundsOrOfOthers() {
        UUID id = journey.dispatched();

        journey.act("zhang", id, "objection", Map.of()).expectStatus().isEqualTo(422);
        journey.act("chen", id, "objection", Map.of("grounds", "x"))
                .expectStatus()
                .isForbidden();
        journey.act("finance-director", id, "objection", Map.of("grounds", "x"))
                .expectStatus()
                .isNotFound();
        journey.act("zhang", journey.signed(), "objection", Map.of("grounds", "x"))
                .expectStatus()
                .isForbidden();
        journey.act("zhang", id, "objection", Map.of("grounds", "x".repeat(2001)))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    @Proves("3-decision-once")
    void shouldTakeOneAnswerWhenBothArriveAtOnce() {
        UUID id = journey.dispatched();

        List<Integer> answers = Stream.of("confirmation", "objection", "confirmation", "objection")
                .map(act -> CompletableFuture.supplyAsync(() -> journey.act("zhang", id, act, Map.of("grounds", "x"))
                        .returnResult(String.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200);
        assertThat(typesPublished(id)).hasSize(4);
    }
}
