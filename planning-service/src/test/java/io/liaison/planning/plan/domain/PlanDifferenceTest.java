package io.liaison.planning.plan.domain;

import static io.liaison.planning.plan.domain.PlanFixture.plan;
import static io.liaison.planning.plan.domain.PlanFixture.posters;
import static io.liaison.planning.plan.domain.PlanFixture.sheets;
import static io.liaison.planning.plan.domain.PlanFixture.sound;
import static io.liaison.planning.plan.domain.PlanFixture.task;
import static io.liaison.planning.plan.domain.PlanFixture.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.planning.plan.domain.PlanDifference.ChangedTask;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final List<String> EVERYBODY = List.of("MKT", "PRD", "SLS", "LOG");

    @Test
    void shouldSeeNoneBetweenEqualPlans() {
        assertThat(PlanDifference.between(plan(), plan()).none()).isTrue();
    }

    @Test
    void shouldNameTheFieldsOfAChangedTask() {
        Plan newer = plan(sheets(), training(), task("posters", "MKT", "zhang", "2024-05-08", "2024-05-16", "sheets"));

        PlanDifference difference = PlanDifference.between(plan(), newer);

        assertThat(difference.changed()).containsExactly(new ChangedTask("posters", List.of("owner", "plannedFinish")));
        assertThat(difference.affected(plan(), newer, EVERYBODY)).containsExactly("MKT");
    }

    @Test
    void shouldConcernWhoeverWaitsForAChangedTask() {
        Plan newer = plan(task("sheets", "PRD", "zhao", "2024-05-08", "2024-05-13"), training(), posters());

        assertThat(PlanDifference.between(plan(), newer).affected(plan(), newer, EVERYBODY))
                .containsExactly("PRD", "MKT");
    }

    @Test
    void shouldConcernBothDepartmentsOfATaskThatMoves() {
        Plan newer =
                plan(sheets(), task("training", "LOG", "logistics-liaison", "2024-05-10", "2024-05-15"), posters());

        assertThat(PlanDifference.between(plan(), newer).affected(plan(), newer, EVERYBODY))
                .containsExactly("SLS", "LOG");
    }

    @Test
    void shouldNameTasksThatCameAndWent() {
        Plan newer = plan(sheets(), posters(), task("stock", "LOG", "logistics-liaison", "2024-05-10", "2024-05-15"));

        PlanDifference difference = PlanDifference.between(plan(), newer);

        assertThat(difference.added()).containsExactly("stock");
        assertThat(difference.removed()).containsExactly("training");
        assertThat(difference.affected(plan(), newer, EVERYBODY)).containsExactlyInAnyOrder("SLS", "LOG");
    }

    @Test
    void shouldConcernEverybodyWhenTheContingencyChanges() {
        Plan newer = sound(List.of(new Contingency("缺貨", 5, "改發現貨")), List.of(), null)
                .complete();

        assertThat(PlanDifference.between(plan(), newer).affected(plan(), newer, EVERYBODY))
                .isEqualTo(EVERYBODY);
    }

    @Test
    void shouldGiveATaskTheSameIdInEveryVersion() {
        UUID request = UUID.randomUUID();

        assertThat(TaskIds.of(request, "sheets"))
                .isEqualTo(TaskIds.of(request, "sheets"))
                .isNotEqualTo(TaskIds.of(request, "posters"))
                .isNotEqualTo(TaskIds.of(UUID.randomUUID(), "sheets"));
    }
}
