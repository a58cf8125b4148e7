package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One deadline per department that a plan version waits for. */
@Component
public class AnswerDeadlines {

    public static final String KIND = "approval-overdue";

    private static final String REQUEST = "requestId";
    private static final String PLAN_VERSION = "planVersion";
    private static final String DEPARTMENT = "department";
    private static final String COUNT = "count";

    /**
     * What a deadline is about.
     *
     * @param count how often it was missed, this time included
     */
    public record Missed(UUID requestId, int planVersion, String department, int count) {

        public static Missed of(Deadline deadline) {
            return new Missed(
                    UUID.fromString(text(deadline, REQUEST)),
                    Integer.parseInt(text(deadline, PLAN_VERSION)),
                    text(deadline, DEPARTMENT),
                    Integer.parseInt(text(deadline, COUNT)));
        }

        private static String text(Deadline deadline, String name) {
            return Objects.requireNonNull(deadline.data().get(name), name);
        }
    }

    private final Deadlines deadlines;

    AnswerDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Mono<Void> start(PlanVersion version) {
        return Flux.fromIterable(version.awaiting())
                .concatMap(department -> deadlines.schedule(
                        deadline(new Missed(version.requestId(), version.number(), department, 1), version.answerBy())))
                .then();
    }

    Mono<Void> repeat(Missed missed, Instant dueAt) {
        Missed next = new Missed(missed.requestId(), missed.planVersion(), missed.department(), missed.count() + 1);
        return deadlines.schedule(deadline(next, dueAt));
    }

    Mono<Void> lift(UUID requestId, Collection<String> departments) {
        return Flux.fromIterable(departments)
                .concatMap(department -> deadlines.cancel(KIND, subject(requestId, department)))
                .then();
    }

    private static Deadline deadline(Missed missed, Instant dueAt) {
        return new Deadline(
                KIND,
                subject(missed.requestId(), missed.department()),
                missed.requestId().toString(),
                dueAt,
                Map.of(
                        REQUEST, missed.requestId().toString(),
                        PLAN_VERSION, Integer.toString(missed.planVersion()),
                        DEPARTMENT, missed.department(),
                        COUNT, Integer.toString(missed.count())));
    }

    private static String subject(UUID requestId, String department) {
        return requestId + "/" + department;
    }
}
