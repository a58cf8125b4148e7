package io.liaison.request.attachment.file.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.file.application.FileTasks.FileTask;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may hand a file in: for a deliverable the owner of its task, for a message whoever sees the request. Which of them
 * may post is planning's to say; what nobody posts is forgotten. Open from the lead's confirmation until the request is
 * completed.
 */
@Component
public class FileAccess {

    /** Of a task only what no event leads out of is refused: its state is a copy, and may be late. */
    private static final Set<String> ENDED = Set.of("ACCEPTED", "CANCELLED");

    private final RequestAccess access;
    private final FileTasks tasks;

    FileAccess(RequestAccess access, FileTasks tasks) {
        this.access = access;
        this.tasks = tasks;
    }

    /** A request, and in whose name a file is handed in for it. */
    public record Standing(Request request, ActedBy by) {}

    /** Where the actor may hand something in now: else 404, 403 or 409. */
    public Mono<Standing> toStore(UUID id, Actor actor, FileUse use) {
        return access.toRead(id, actor).flatMap(request -> standing(request, actor, use));
    }

    /** The same, holding the request until the running transaction ends. */
    public Mono<Standing> toStoreAlone(UUID id, Actor actor, FileUse use) {
        return access.toChange(id, actor).flatMap(request -> standing(request, actor, use));
    }

    private Mono<Standing> standing(Request request, Actor actor, FileUse use) {
        UUID task = use.task();
        Mono<ActedBy> by = task == null
                ? Mono.just(new ActedBy(actor.person(), null))
                : tasks.find(request.id(), task)
                        .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("task-unknown")))
                        .map(found -> owning(found, actor));
        return by.doOnNext(found -> requireOpen(request)).map(found -> new Standing(request, found));
    }

    private static ActedBy owning(FileTask task, Actor actor) {
        ActedBy by = actor.require(task.owner()::equals, "only-task-owner");
        if (ENDED.contains(task.state())) {
            throw RuleViolation.wrongState("task-ended");
        }
        return by;
    }

    private static void requireOpen(Request request) {
        Phase progress = request.progress();
        if (request.state() != RequestState.CONFIRMED || progress == null || progress.finished()) {
            throw RuleViolation.wrongState("takes-no-files");
        }
    }
}
