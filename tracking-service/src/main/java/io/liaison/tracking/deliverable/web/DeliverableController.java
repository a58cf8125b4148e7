package io.liaison.tracking.deliverable.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.deliverable.application.HandingInDeliverable;
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
@RequestMapping("/api/tracking/tasks/{taskId}/deliverables")
class DeliverableController {

    private final Commands commands;
    private final HandingInDeliverable handingIn;

    DeliverableController(Commands commands, HandingInDeliverable handingIn) {
        this.commands = commands;
        this.handingIn = handingIn;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<DeliverableResponse> handIn(
            Actor actor,
            @PathVariable UUID taskId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody DeliverableRequest request) {
        Mono<DeliverableResponse> command = handingIn
                .handIn(actor, taskId, request.text(), request.fileIds())
                .map(DeliverableResponse::of);
        return commands.create(key, actor, "submit-deliverable:" + taskId, request, DeliverableResponse.class, command);
    }
}
