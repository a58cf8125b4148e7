package io.liaison.tracking.urge.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.task.application.Commands;
import io.liaison.tracking.urge.application.UrgingOwner;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/tracking/tasks/{taskId}/urges")
class UrgeController {

    private final Commands commands;
    private final UrgingOwner urging;

    UrgeController(Commands commands, UrgingOwner urging) {
        this.commands = commands;
        this.urging = urging;
    }

    record UrgeResponse(UUID taskId, String person, Instant at) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<UrgeResponse> urge(
            Actor actor,
            @PathVariable UUID taskId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Mono<UrgeResponse> command =
                urging.urge(actor, taskId).map(signed -> new UrgeResponse(taskId, signed.person(), signed.at()));
        return commands.act(key, actor, "urge:" + taskId, "", UrgeResponse.class, command);
    }
}
