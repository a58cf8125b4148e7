package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.intake.application.RequestEventListener;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import io.liaison.request.intake.domain.Submission;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps every submitted form, so that a reviewer can see what a later one changed. */
@Component
class KeepVersion implements RequestEventListener {

    private final RequestVersions versions;

    KeepVersion(RequestVersions versions) {
        this.versions = versions;
    }

    @Override
    public Mono<Void> on(Request request, RequestEvent event) {
        return event instanceof RequestEvent.Submitted ? versions.keep(request.id(), submitted(request)) : Mono.empty();
    }

    private static KeptVersion submitted(Request request) {
        Submission submission = Objects.requireNonNull(request.submission());
        ActedBy by = submission.by();
        return new KeptVersion(
                submission.version(),
                request.form(),
                request.attachments(),
                submission.acknowledged(),
                by.person(),
                by.onBehalfOf(),
                submission.at());
    }
}
