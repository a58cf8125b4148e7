package io.liaison.request.attachment.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Requests that somebody attaches files to: asked before a byte is taken, and changed when all of them are there. */
@Component
public class AttachmentAccess {

    private final RequestAccess access;
    private final RequestChanges changes;
    private final Contents contents;
    private final DirectorySource directory;
    private final AttachmentProperties properties;
    private final Clock clock;

    AttachmentAccess(
            RequestAccess access,
            RequestChanges changes,
            Contents contents,
            DirectorySource directory,
            AttachmentProperties properties,
            Clock clock) {
        this.access = access;
        this.changes = changes;
        this.contents = contents;
        this.directory = directory;
        this.properties = properties;
        this.clock = clock;
    }

    /** The request, where the actor may attach something to it now: else 404, 403 or 409. */
    public Mono<Request> toAttach(UUID id, Actor actor) {
        return access.toRead(id, actor).doOnNext(request -> requireOpen(request, actor));
    }

    /** The same, holding the request until the running transaction ends. */
    public Mono<Request> toAttachAlone(UUID id, Actor actor) {
        return access.toChange(id, actor).doOnNext(request -> requireOpen(request, actor));
    }

    /**
     * Attaches a file whose content is kept, if it still may be and still fits.
     *
     * @param besides what else belongs to the same transaction
     */
    public Mono<Request> attach(UUID id, Actor actor, Attachment file, Mono<Void> besides) {
        return changes.applyWhen(
                id,
                actor,
                Act.ATTACH,
                (request, by) -> contents.refer(file.sha256(), clock.instant())
                        .then(besides)
                        .then(Mono.fromSupplier(
                                () -> new Change(request.attach(file, properties.limits()), List.of()))));
    }

    public Mono<Request> detach(UUID id, Actor actor, String sha256) {
        return changes.apply(id, actor, Act.ATTACH, (request, by) -> new Change(request.detach(sha256), List.of()));
    }

    private void requireOpen(Request request, Actor actor) {
        ActPolicy.require(Act.ATTACH, actor, request, directory.current());
        request.require(Act.ATTACH);
    }
}
