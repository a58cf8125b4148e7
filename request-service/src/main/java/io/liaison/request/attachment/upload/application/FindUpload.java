package io.liaison.request.attachment.upload.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.file.domain.FileUse;
import io.liaison.request.attachment.upload.domain.Upload;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds an upload for whoever may send it: of the form for all who may attach to it, else for who began it. One that has
 * all its bytes, but was not kept when the last of them came (the scanner was away, the instance stopped), is kept now:
 * nobody is told that all is here before.
 */
@Component
public class FindUpload {

    private final UploadPlaces places;
    private final Uploads uploads;
    private final FinishUpload finishing;
    private final Clock clock;

    FindUpload(UploadPlaces places, Uploads uploads, FinishUpload finishing, Clock clock) {
        this.places = places;
        this.uploads = uploads;
        this.finishing = finishing;
        this.clock = clock;
    }

    public Mono<Upload> state(UUID requestId, UUID id, Actor actor) {
        return find(requestId, id, actor).flatMap(upload -> finishing.finishIfComplete(upload, actor));
    }

    Mono<Upload> find(UUID requestId, UUID id, Actor actor) {
        return Mono.defer(() -> uploads.find(requestId, id, clock.instant()))
                .flatMap(upload -> open(upload, actor))
                .switchIfEmpty(Mono.defer(() -> places.requireOpen(requestId, actor, FileUse.FORM)
                        .then(Mono.error(() -> RuleViolation.notFound("upload-unknown")))));
    }

    private Mono<Upload> open(Upload upload, Actor actor) {
        return places.requireOpen(upload.requestId(), actor, upload.use())
                .then(Mono.just(upload))
                .filter(found -> found.use().isForm() || found.person().equals(actor.person()));
    }
}
