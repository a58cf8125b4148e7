package io.liaison.tracking.acceptance.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.acceptance.application.JudgingDeliverable;
import io.liaison.tracking.task.application.Commands;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/tracking/tasks/{taskId}/acceptance")
class AcceptanceController {

    private final Commands commands;
    private final JudgingDeliverable judging;

    AcceptanceController(Commands commands, JudgingDeliverable judging) {
        this.commands = commands;
        this.judging = judging;
    }

    @PostMapping
    Mono<AcceptanceResponse> judge(
            Actor actor,
            @PathVariable UUID taskId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody AcceptanceRequest request) {
        Mono<AcceptanceResponse> command =
                judging.judge(actor, taskId, request.toJudgement()).map(AcceptanceResponse::of);
        return commands.act(key, actor, "judge-deliverable:" + taskId, request, AcceptanceResponse.class, command);
    }
}
