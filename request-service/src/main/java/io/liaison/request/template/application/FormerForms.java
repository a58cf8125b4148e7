package io.liaison.request.template.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.template.domain.FormTemplate.Content;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The forms of requests somebody may see, with the day each was written. */
@Component
class FormerForms {

    private final RequestAccess access;
    private final DirectorySource directory;

    FormerForms(RequestAccess access, DirectorySource directory) {
        this.access = access;
        this.directory = directory;
    }

    Mono<Content> of(UUID requestId, Actor actor) {
        return access.toRead(requestId, actor).map(this::content);
    }

    private Content content(Request request) {
        Submission submission = request.submission();
        return new Content(
                request.form(),
                submission == null
                        ? directory.current().calendar().dateOf(request.origin().createdAt())
                        : submission.raisedOn());
    }
}
