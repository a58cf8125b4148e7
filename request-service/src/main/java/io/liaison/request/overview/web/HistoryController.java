package io.liaison.request.overview.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.overview.history.application.RebuildRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Past states of a request. */
@RestController
class HistoryController {

    private final RebuildRequest rebuilding;

    HistoryController(RebuildRequest rebuilding) {
        this.rebuilding = rebuilding;
    }

    @GetMapping("/api/requests/{id}/at")
    Mono<PastStateAnswer> at(Actor actor, @PathVariable UUID id, @RequestParam Instant instant) {
        return rebuilding.at(id, actor, instant).map(PastStateAnswer::of);
    }
}
