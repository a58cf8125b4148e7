package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.acceptance.application.AcceptanceRounds;
import io.liaison.tracking.acceptance.domain.AcceptanceRound;
import io.liaison.tracking.alert.application.Alerts;
import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.deliverable.application.Deliverables;
import io.liaison.tracking.deliverable.domain.Deliverable;
import io.liaison.tracking.progress.application.ProgressUpdates;
import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.urge.application.NextUrge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One task with everything that was reported, handed in, judged and raised about it, and what is open to the reader. */
@Component
public class ReadingTask {

    private static final int MOST_UPDATES = 200;

    private final TaskAccess access;
    private final ProgressUpdates updates;
    private final Deliverables deliverables;
    private final AcceptanceRounds rounds;
    private final Alerts alerts;
    private final NextUrge nextUrge;

    ReadingTask(
            TaskAccess access,
            ProgressUpdates updates,
            Deliverables deliverables,
            AcceptanceRounds rounds,
            Alerts alerts,
            NextUrge nextUrge) {
        this.access = access;
        this.updates = updates;
        this.deliverables = deliverables;
        this.rounds = rounds;
        this.alerts = alerts;
        this.nextUrge = nextUrge;
    }

    /**
     * A task in full.
     *
     * @param updates the newest first
     * @param acts names of the acts open to the reader now
     * @param urgeAgainAt when the reader, having urged today, may urge again
     */
    public record Detail(
            ListedTask listed,
            List<ProgressUpdate> updates,
            List<Deliverable> deliverables,
            List<AcceptanceRound> rounds,
            List<RedAlert> alerts,
            List<String> acts,
            @Nullable Instant urgeAgainAt) {}

    public Mono<Detail> read(Actor actor, UUID taskId) {
        return access.visible(actor, taskId).flatMap(board -> detail(actor, board, board.task(taskId)));
    }

    private Mono<Detail> detail(Actor actor, Board board, Task task) {
        Roles roles = access.roles(board);
        return Mono.zip(
                        updates.latest(task.id(), MOST_UPDATES).collectList(),
                        deliverables.ofTask(task.id()).collectList(),
                        rounds.ofTask(task.id()).collectList(),
                        alerts.ofTask(task.id()).collectList(),
                        nextUrge.after(actor, roles, task).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(parts -> new Detail(
                        new ListedTask(board.request(), task, Listing.gravest(task.id(), parts.getT4())),
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4(),
                        OpenActs.of(
                                actor, roles, task, parts.getT1(), parts.getT5().isPresent()),
                        parts.getT5().orElse(null)));
    }
}
