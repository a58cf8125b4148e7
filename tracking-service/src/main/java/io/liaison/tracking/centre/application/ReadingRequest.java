package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.tracking.alert.application.Alerts;
import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.task.application.Boards;
import io.liaison.tracking.task.domain.Board;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A request with all its tasks and the alerts that stand; nothing yet while no plan is approved. */
@Component
public class ReadingRequest {

    private final RequestAudiences audiences;
    private final Boards boards;
    private final Alerts alerts;

    ReadingRequest(RequestAudiences audiences, Boards boards, Alerts alerts) {
        this.audiences = audiences;
        this.boards = boards;
        this.alerts = alerts;
    }

    /** A request as it is tracked. */
    public record Overview(Board board, List<ListedTask> tasks, List<RedAlert> alerts) {}

    public Mono<Optional<Overview>> read(Actor actor, UUID requestId) {
        return audiences
                .requireVisible(actor, requestId)
                .then(Mono.defer(() -> boards.find(requestId)))
                .flatMap(this::overview)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<Overview> overview(Board board) {
        return alerts.standing(board.request().id())
                .collectList()
                .map(standing -> new Overview(board, Listing.of(board, standing), standing));
    }
}
