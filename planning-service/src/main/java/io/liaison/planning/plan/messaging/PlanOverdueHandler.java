package io.liaison.planning.plan.messaging;

import io.liaison.planning.plan.application.RemindingOfPlan;
import io.liaison.planning.room.application.PlanDue;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The deadline by which the first plan is due. */
@Component
class PlanOverdueHandler implements DeadlineHandler {

    private final RemindingOfPlan reminding;

    PlanOverdueHandler(RemindingOfPlan reminding) {
        this.reminding = reminding;
    }

    @Override
    public String kind() {
        return PlanDue.KIND;
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return reminding.remind(UUID.fromString(deadline.subject()), PlanDue.Due.of(deadline), deadline);
    }
}
