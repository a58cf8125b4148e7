package io.liaison.request.dispatch.load.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.request.dispatch.load.application.TaskBoard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows whose tasks are open and which are red, by what planning and tracking report. An event that names no task
 * changes nothing here: the load is shown beside a choice, and must not keep the event from its other effects.
 */
@Component
class ReportedTasks implements EventHandler {

    static final String PLAN_APPROVED = "liaison.planning.plan-approved.v1";
    static final String TASKS_OPENED = "liaison.tracking.tasks-opened.v1";
    static final String TASKS_CANCELLED = "liaison.tracking.tasks-cancelled.v1";
    static final String DELIVERABLE_ACCEPTED = "liaison.tracking.deliverable-accepted.v1";
    static final String REQUEST_COMPLETED = "liaison.tracking.request-completed.v1";
    static final String ALERT_RAISED = "liaison.tracking.red-alert-raised.v1";
    static final String ALERT_CLEARED = "liaison.tracking.red-alert-cleared.v1";

    /** What is read of an approved plan. */
    record Plan(UUID requestId, int planVersion, @Nullable List<PlannedTask> tasks) {

        record PlannedTask(UUID taskId, String department) {}

        private Map<UUID, String> departments() {
            return Objects.requireNonNullElse(tasks, List.<PlannedTask>of()).stream()
                    .collect(Collectors.toMap(PlannedTask::taskId, PlannedTask::department, (one, other) -> other));
        }
    }

    /** What is read of tasks that were opened or cancelled. */
    record Tasks(UUID requestId, @Nullable List<UUID> taskIds) {

        private List<UUID> named() {
            return Objects.requireNonNullElse(taskIds, List.of());
        }
    }

    /** What is read of an accepted deliverable. */
    record Accepted(UUID requestId, @Nullable UUID taskId) {

        private List<UUID> named() {
            return Stream.ofNullable(taskId).toList();
        }
    }

    /** What is read of a completed request. */
    record Completed(UUID requestId) {}

    /** What is read of a red alert. */
    record Alert(@Nullable UUID taskId, @Nullable String reason) {}

    private final TaskBoard board;
    private final JsonMapper json;
    private final Map<String, Function<ReceivedEvent, Mono<Void>>> effects;

    ReportedTasks(TaskBoard board, JsonMapper json) {
        this.board = board;
        this.json = json;
        this.effects = Map.of(
                PLAN_APPROVED, this::assigned,
                TASKS_OPENED, event -> open(event, true),
                TASKS_CANCELLED, event -> open(event, false),
                DELIVERABLE_ACCEPTED, this::accepted,
                REQUEST_COMPLETED, this::completed,
                ALERT_RAISED, event -> alert(event, true),
                ALERT_CLEARED, event -> alert(event, false));
    }

    @Override
    public boolean handles(String type) {
        return effects.containsKey(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        Function<ReceivedEvent, Mono<Void>> effect = effects.get(event.type());
        return effect == null ? Mono.empty() : effect.apply(event);
    }

    private Mono<Void> assigned(ReceivedEvent event) {
        Plan plan = read(event, Plan.class);
        return board.assigned(plan.requestId(), plan.planVersion(), plan.departments());
    }

    private Mono<Void> open(ReceivedEvent event, boolean open) {
        Tasks tasks = read(event, Tasks.class);
        return board.open(tasks.requestId(), tasks.named(), open, event.time());
    }

    private Mono<Void> accepted(ReceivedEvent event) {
        Accepted accepted = read(event, Accepted.class);
        return board.open(accepted.requestId(), accepted.named(), false, event.time());
    }

    private Mono<Void> completed(ReceivedEvent event) {
        return board.finished(read(event, Completed.class).requestId(), event.time());
    }

    private Mono<Void> alert(ReceivedEvent event, boolean standing) {
        Alert alert = read(event, Alert.class);
        UUID task = alert.taskId();
        String reason = alert.reason();
        return task == null || reason == null ? Mono.empty() : board.alert(task, reason, standing, event.time());
    }

    private <T> T read(ReceivedEvent event, Class<T> type) {
        return json.treeToValue(event.data(), type);
    }
}
