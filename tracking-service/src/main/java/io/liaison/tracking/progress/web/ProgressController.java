package io.liaison.tracking.progress.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.progress.application.ReportingProgress;
import io.liaison.tracking.progress.application.ReviewingProgress;
import io.liaison.tracking.task.application.Commands;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/tracking/tasks/{taskId}/updates")
class ProgressController {

    private final Commands commands;
    private final ReportingProgress reporting;
    private final ReviewingProgress reviewing;

    ProgressController(Commands commands, ReportingProgress reporting, ReviewingProgress reviewing) {
        this.commands = commands;
        this.reporting = reporting;
        this.reviewing = reviewing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<UpdateResponse> report(
            Actor actor,
            @PathVariable UUID taskId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody UpdateRequest request) {
        Mono<UpdateResponse> command =
                reporting.report(actor, taskId, request.toForm()).map(UpdateResponse::of);
        return commands.create(key, actor, "report-progress:" + taskId, request, UpdateResponse.class, command);
    }

    @PostMapping("/{sequence}/review")
    Mono<UpdateResponse> review(
            Actor actor,
            @PathVariable UUID taskId,
            @PathVariable int sequence,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Mono<UpdateResponse> command = reviewing.review(actor, taskId, sequence).map(UpdateResponse::of);
        return commands.act(key, actor, "review-progress:" + taskId, sequence, UpdateResponse.class, command);
    }
}
