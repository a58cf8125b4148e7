package io.liaison.tracking.settlement.application;

import io.liaison.tracking.alert.application.AlertAnnouncements;
import io.liaison.tracking.alert.application.AppraisingBoard;
import io.liaison.tracking.alert.domain.Appraisal;
import io.liaison.tracking.completion.domain.Completion;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Announcer;
import io.liaison.tracking.monitoring.application.Monitoring;
import io.liaison.tracking.task.application.Boards;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What follows from every change of a board, in the transaction of the command that made it: forecasts and red alerts,
 * watched instants, the turns to acceptance and completion, record and events. The one place that stores a board.
 */
@Component
public class SettlingBoard {

    private final Boards boards;
    private final TaskAccess access;
    private final AppraisingBoard appraising;
    private final Monitoring monitoring;
    private final Journal journal;
    private final Announcer announcer;

    SettlingBoard(
            Boards boards,
            TaskAccess access,
            AppraisingBoard appraising,
            Monitoring monitoring,
            Journal journal,
            Announcer announcer) {
        this.boards = boards;
        this.access = access;
        this.appraising = appraising;
        this.monitoring = monitoring;
        this.journal = journal;
        this.announcer = announcer;
    }

    /** Settles a change of a board that is locked. */
    public Mono<Void> settle(Change change) {
        return appraising
                .appraise(change.after(), change.trigger(), change.at())
                .flatMap(appraisal -> settle(change, appraisal, Completion.of(appraisal.board(), change.at())));
    }

    private Mono<Void> settle(Change change, Appraisal appraisal, Completion completion) {
        Board after = completion.board();
        return boards.save(change.before(), after)
                .then(Mono.defer(() -> appraising.keep(appraisal)))
                .then(Mono.defer(() -> watch(change, after)))
                .then(Mono.defer(() -> journal.keep(change, appraisal, completion)))
                .then(Mono.defer(() -> announcer.announce(after, change.by(), facts(change, appraisal, completion))));
    }

    private Mono<Void> watch(Change change, Board after) {
        return after.request().isRunning()
                ? monitoring.follow(change.before(), after, change.at())
                : monitoring.end(after.request().id());
    }

    private List<Announcement> facts(Change change, Appraisal appraisal, Completion completion) {
        Roles roles = access.roles(completion.board());
        List<Announcement> facts = new ArrayList<>(change.facts());
        facts.addAll(new AlertAnnouncements(roles, change.by()).of(appraisal));
        facts.addAll(new CompletionAnnouncements(roles, change.by(), change.at()).of(completion));
        return facts;
    }
}
