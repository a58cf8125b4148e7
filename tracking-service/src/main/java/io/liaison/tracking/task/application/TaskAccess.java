package io.liaison.tracking.task.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.task.domain.Board;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The way to a task: who may not see its request is told that there is none. */
@Component
public class TaskAccess {

    private final Boards boards;
    private final RequestAudiences audiences;
    private final DirectorySource directory;

    TaskAccess(Boards boards, RequestAudiences audiences, DirectorySource directory) {
        this.boards = boards;
        this.audiences = audiences;
        this.directory = directory;
    }

    /** The board of a task somebody may see, for reading. */
    public Mono<Board> visible(Actor actor, UUID taskId) {
        return visibleRequest(actor, taskId).flatMap(boards::find);
    }

    /** The board of a task somebody may see, locked until the running transaction ends. */
    public Mono<Board> forCommand(Actor actor, UUID taskId) {
        return visibleRequest(actor, taskId).flatMap(this::locked);
    }

    /** The board of a request, locked until the running transaction ends; empty when there is none. */
    public Mono<Board> locked(UUID requestId) {
        return boards.lock(requestId).then(Mono.defer(() -> boards.find(requestId)));
    }

    /** As {@link #locked}, for a deadline that is being fired: a command that has the lock may wait for the deadline. */
    public Mono<Board> lockedAtOnce(UUID requestId) {
        return boards.lockAtOnce(requestId).then(Mono.defer(() -> boards.find(requestId)));
    }

    public Roles roles(Board board) {
        return new Roles(directory.current(), board);
    }

    private Mono<UUID> visibleRequest(Actor actor, UUID taskId) {
        return boards.requestOf(taskId)
                .filterWhen(requestId -> audiences.maySee(actor, requestId))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("not-found")));
    }
}
