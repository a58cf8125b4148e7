package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.AttachmentAccess;
import io.liaison.request.attachment.upload.domain.Upload;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds an upload for whoever may attach to its request. One that has all its bytes, but was not attached when the last
 * of them came (the scanner was away, the instance stopped), is attached now: nobody is told that all is here before.
 */
@Component
public class FindUpload {

    private final AttachmentAccess access;
    private final Uploads uploads;
    private final FinishUpload finishing;
    private final Clock clock;

    FindUpload(AttachmentAccess access, Uploads uploads, FinishUpload finishing, Clock clock) {
        this.access = access;
        this.uploads = uploads;
        this.finishing = finishing;
        this.clock = clock;
    }

    public Mono<Upload> state(UUID requestId, UUID id, Actor actor) {
        return find(requestId, id, actor).flatMap(upload -> finishing.finishIfComplete(upload, actor));
    }

    Mono<Upload> find(UUID requestId, UUID id, Actor actor) {
        return access.toAttach(requestId, actor)
                .then(Mono.defer(() -> uploads.find(requestId, id, clock.instant())))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("upload-unknown")));
    }
}
