package io.liaison.planning.approval.messaging;

import io.liaison.planning.approval.application.AnswerDeadlines;
import io.liaison.planning.approval.application.RemindingOfAnswer;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The deadline by which a department's head answers a plan version. */
@Component
class ApprovalOverdueHandler implements DeadlineHandler {

    private final RemindingOfAnswer reminding;

    ApprovalOverdueHandler(RemindingOfAnswer reminding) {
        this.reminding = reminding;
    }

    @Override
    public String kind() {
        return AnswerDeadlines.KIND;
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return reminding.remind(AnswerDeadlines.Missed.of(deadline), deadline.dueAt());
    }
}
