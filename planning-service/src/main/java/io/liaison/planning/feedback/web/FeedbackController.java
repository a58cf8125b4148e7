package io.liaison.planning.feedback.web;

import io.liaison.planning.feedback.application.AcknowledgingFeedback;
import io.liaison.planning.feedback.application.FeedbackView;
import io.liaison.planning.feedback.application.FilingFeedback;
import io.liaison.planning.feedback.application.SigningFeedback;
import io.liaison.platform.directory.acting.Actor;
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
@RequestMapping("/api/coordination/{requestId}/feedback")
class FeedbackController {

    private final FilingFeedback filing;
    private final SigningFeedback signing;
    private final AcknowledgingFeedback acknowledging;

    FeedbackController(FilingFeedback filing, SigningFeedback signing, AcknowledgingFeedback acknowledging) {
        this.filing = filing;
        this.signing = signing;
        this.acknowledging = acknowledging;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FeedbackView> file(
            @PathVariable UUID requestId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody FeedbackRequest request,
            Actor actor) {
        return filing.file(requestId, actor, key, request.toFeedback()).map(FeedbackView::of);
    }

    @PostMapping("/{feedbackId}/signature")
    Mono<FeedbackView> sign(@PathVariable UUID requestId, @PathVariable UUID feedbackId, Actor actor) {
        return signing.sign(requestId, feedbackId, actor).map(FeedbackView::of);
    }

    @PostMapping("/{feedbackId}/acknowledgement")
    Mono<FeedbackView> acknowledge(@PathVariable UUID requestId, @PathVariable UUID feedbackId, Actor actor) {
        return acknowledging.acknowledge(requestId, feedbackId, actor).map(FeedbackView::of);
    }
}
