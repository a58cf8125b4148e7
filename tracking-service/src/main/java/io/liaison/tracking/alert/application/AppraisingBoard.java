package io.liaison.tracking.alert.application;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.tracking.alert.domain.Appraisal;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.task.domain.Board;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at a board anew, and keeps its red alerts in step. The forecasts are for the caller to store. */
@Component
public class AppraisingBoard {

    private final Alerts alerts;
    private final DirectorySource directory;

    AppraisingBoard(Alerts alerts, DirectorySource directory) {
        this.alerts = alerts;
        this.directory = directory;
    }

    public Mono<Appraisal> appraise(Board board, Trigger trigger, Instant now) {
        return alerts.standing(board.request().id())
                .collectList()
                .map(standing ->
                        Appraisal.of(board, standing, directory.current().calendar(), now, trigger));
    }

    /** Stores what was raised and cleared; the tasks concerned are stored already. */
    public Mono<Void> keep(Appraisal appraisal) {
        return Flux.fromIterable(appraisal.cleared())
                .concatMap(alerts::clear)
                .thenMany(Flux.fromIterable(appraisal.raised()))
                .concatMap(alerts::add)
                .then();
    }
}
